// Creates an evaluation with the client of oapi-codegen and reads its status: go run ./use <base URL>.
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"

	"generated/vijil"
)

func main() {
	key := func(_ context.Context, request *http.Request) error {
		request.Header.Set("Authorization", "Bearer generators-key-1")
		return nil
	}
	client, err := vijil.NewClientWithResponses(os.Args[1], vijil.WithRequestEditorFn(key))
	check(err)
	agent := "agent-1"
	body := vijil.CreateEvaluationRequest{AgentId: &agent, Harnesses: []string{"safety"}}
	created, err := client.CreateEvaluationWithResponse(context.Background(), body)
	check(err)
	read, err := client.GetEvaluationStatusWithResponse(context.Background(), created.JSON201.Id)
	check(err)
	if read.JSON200.Id != created.JSON201.Id {
		check(fmt.Errorf("read %s instead of %s", read.JSON200.Id, created.JSON201.Id))
	}
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

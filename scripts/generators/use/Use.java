import java.util.List;
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.EvaluationsApi;
import org.openapitools.client.model.CreateEvaluationRequest;

/** Creates an evaluation with the client of openapi-generator and reads its status: java Use <base URL>. */
public class Use {
  public static void main(String[] args) throws Exception {
    var client = new ApiClient();
    client.updateBaseUri(args[0]);
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer generators-key-1"));
    var api = new EvaluationsApi(client);
    var body = new CreateEvaluationRequest().agentId("agent-1").harnesses(List.of("safety"));
    var created = api.createEvaluation(body);
    var read = api.getEvaluationStatus(created.getId());
    if (!read.getId().equals(created.getId())) throw new IllegalStateException(read.getId());
  }
}

"""Creates an evaluation with the client of openapi-python-client and reads its status: python vijil.py <base URL>."""

import sys

from vijil import AuthenticatedClient
from vijil.api.evaluations import create_evaluation, get_evaluation_status
from vijil.models import CreateEvaluationRequest, Evaluation, EvaluationProgress

client = AuthenticatedClient(base_url=sys.argv[1], token="generators-key-1")
created = create_evaluation.sync(client=client, body=CreateEvaluationRequest(agent_id="agent-1", harnesses=["safety"]))
assert isinstance(created, Evaluation), created
read = get_evaluation_status.sync(created.id, client=client)
assert isinstance(read, EvaluationProgress) and read.id == created.id, read

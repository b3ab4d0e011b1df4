//! Creates an evaluation with the client of openapi-generator and reads its status: cargo run --example use -- <base URL>.
use vijil::apis::{configuration::Configuration, evaluations_api};
use vijil::models::CreateEvaluationRequest;

fn main() {
    let configuration = Configuration {
        base_path: std::env::args().nth(1).expect("base URL"),
        bearer_access_token: Some("generators-key-1".to_string()),
        ..Default::default()
    };
    let mut body = CreateEvaluationRequest::new(vec!["safety".to_string()]);
    body.agent_id = Some("agent-1".to_string());
    let created = evaluations_api::create_evaluation(&configuration, body).expect("create");
    let read = evaluations_api::get_evaluation_status(&configuration, &created.id).expect("get");
    assert_eq!(read.id, created.id);
}

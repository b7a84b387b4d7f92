output "tracking_uri" {
  description = "Address of MLflow for pods of the cluster, and for the portal's configuration"
  value       = "http://mlflow.mlflow.svc:5000"
}

output "artifact_bucket" {
  description = "Bucket of MLflow's artefacts"
  value       = module.artifacts.name
}

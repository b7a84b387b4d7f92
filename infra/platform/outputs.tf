output "kubeconfig_command" {
  description = "Gives kubectl access to the cluster"
  value       = "aws eks update-kubeconfig --region ${var.region} --name ${module.eks.name}"
}

output "cluster_arn" {
  description = "ARN of the cluster"
  value       = module.eks.arn
}

output "vpc_id" {
  description = "Id of the network"
  value       = module.network.vpc_id
}

output "zones" {
  description = "Availability zones that are used, for capacity reservations and the zone_index of fsx"
  value       = module.network.zones
}

output "node_role_name" {
  description = "Role of the nodes that Karpenter makes, for node pools of the portal's template"
  value       = module.karpenter.node_role_name
}

output "model_bucket" {
  description = "Bucket of models, datasets and checkpoints"
  value       = module.storage.model_bucket
}

output "storage_classes" {
  description = "Storage classes of volumes that workloads can claim"
  value       = module.storage.storage_classes
}

output "capacity_reservation_ids" {
  description = "Capacity reservations and blocks that were made"
  value       = module.accelerators.capacity_reservation_ids
}

output "repository_urls" {
  description = "Addresses to push images to"
  value       = module.ecr.repository_urls
}

output "operator_versions" {
  description = "Operators, and the versions of their charts"
  value       = module.operators.versions
}

output "queues" {
  description = "Namespace and name of each team's queue"
  value       = module.operators.queues
}

output "prometheus_url" {
  description = "Prometheus, for the portal's configuration; null without observability"
  value       = one(module.observability[*].prometheus_url)
}

output "grafana_password_command" {
  description = "Prints the password of Grafana's user admin; null without observability"
  value       = one(module.observability[*].grafana_password_command)
}

output "mlflow_tracking_uri" {
  description = "MLflow, for runs and for the portal's configuration; null without MLflow"
  value       = one(module.mlflow[*].tracking_uri)
}

output "portal" {
  description = "What the portal's manifests take; null without the portal"
  value       = one(module.portal[*])
}

output "portal_environment" {
  description = "Lines for environment.env of the portal's manifests; null without the portal"
  value       = try(join("\n", [for name, value in module.portal[0].environment : "${name}=${value}"]), null)
}

output "model_role_arn" {
  description = "Role of pods that use the bucket of models, for accounts of further projects"
  value       = module.storage.model_role_arn
}

output "portal_access_role_arn" {
  description = "Role that the portal of another account assumes to reach this cluster, one of its portal.access_role_arns; null without portal_role_arn"
  value       = one(module.cluster_access[*].role_arn)
}

output "name" {
  description = "Name of the cluster"
  value       = module.eks.cluster_name
}

output "arn" {
  description = "ARN of the cluster"
  value       = module.eks.cluster_arn
}

output "endpoint" {
  description = "Address of the API server"
  value       = module.eks.cluster_endpoint
}

output "certificate_authority_data" {
  description = "Certificate authority of the API server, in Base64"
  value       = module.eks.cluster_certificate_authority_data
}

output "node_security_group_id" {
  description = "Security group of all nodes"
  value       = module.eks.node_security_group_id
}

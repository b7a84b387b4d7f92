output "node_role_name" {
  description = "Role of the nodes that Karpenter makes, for node classes"
  value       = module.karpenter.node_iam_role_name
}

output "node_role_arn" {
  description = "ARN of the role of nodes that Karpenter makes"
  value       = module.karpenter.node_iam_role_arn
}

output "queue_name" {
  description = "Queue in which Karpenter is told that instances are about to be taken away"
  value       = module.karpenter.queue_name
}

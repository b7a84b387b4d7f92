output "role_arn" {
  description = "ARN of the role, for access_role_arns of the module portal-identity"
  value       = aws_iam_role.clusters.arn
}

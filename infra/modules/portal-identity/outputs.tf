output "role_arn" {
  description = "ARN of the portal's role, which the module cluster-access trusts"
  value       = aws_iam_role.portal.arn
}

output "role_name" {
  description = "Name of the portal's role, for policies of what else the portal reads"
  value       = aws_iam_role.portal.name
}

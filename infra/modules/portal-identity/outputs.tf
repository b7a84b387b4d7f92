output "role_arn" {
  description = "ARN of the portal's role, which the module cluster-access trusts"
  value       = aws_iam_role.portal.arn
}

output "secret_reader_role_name" {
  description = "Role that reads secrets for namespaces, which their keepers give access to; null without secrets"
  value       = one(aws_iam_role.secrets[*].name)
}

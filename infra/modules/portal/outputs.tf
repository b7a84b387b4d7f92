output "url" {
  description = "Address of the portal"
  value       = "https://${var.host}"
}

output "namespace" {
  description = "Namespace of the portal's manifests"
  value       = var.namespace
}

output "service_account" {
  description = "Service account that the portal's pods run as, for its AWS role"
  value       = var.service_account
}

output "role_arn" {
  description = "AWS role of the portal's pods, which the module cluster-access trusts in other accounts"
  value       = module.identity.role_arn
}

output "access_role_arn" {
  description = "Role that the portal assumes to reach this cluster; its name is the roleName of the account in the configuration"
  value       = module.access.role_arn
}

output "secret_name" {
  description = "Secret with the environment variables of the portal that are secret"
  value       = var.secret_name
}

output "environment" {
  description = "Environment variables of the portal that are not secret, for environment.env of its manifests"

  value = {
    FMOPS_BASE_URL          = "https://${var.host}"
    FMOPS_OIDC_METADATA_URL = var.oidc_metadata_url
    FMOPS_OIDC_CLIENT_ID    = var.oidc_client_id
    POSTGRES_HOST           = module.database.host
    POSTGRES_PORT           = tostring(module.database.port)
    POSTGRES_USER           = module.database.user
    POSTGRES_CA_FILE        = "/etc/fmops/database-ca/ca.pem"
    TECHDOCS_BUCKET         = module.techdocs.name
  }
}

output "secret_arn" {
  description = "Secret of AWS Secrets Manager that people fill by hand, with FMOPS_SESSION_SECRET and FMOPS_OIDC_CLIENT_SECRET"
  value       = aws_secretsmanager_secret.portal.arn
}

output "techdocs_bucket" {
  description = "Bucket of pages of documentation, which CI writes to and the portal reads"
  value       = module.techdocs.name
}

output "database_host" {
  description = "Address of the portal's database"
  value       = module.database.host
}

output "load_balancer_dns_name" {
  description = "Name that the portal's host is an alias of, where its record is kept elsewhere"
  value       = aws_lb.portal.dns_name
}

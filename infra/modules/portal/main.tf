resource "aws_kms_key" "portal" {
  #checkov:skip=CKV2_AWS_64:The default policy leaves the key to the IAM policies of the account
  description             = "Database, secrets and pages of the portal in the cluster ${var.cluster_name}"
  enable_key_rotation     = true
  deletion_window_in_days = 30
}

module "database" {
  source = "../postgres"

  name                   = "${var.cluster_name}-portal"
  vpc_id                 = var.vpc_id
  subnet_group_name      = var.database_subnet_group_name
  node_security_group_id = var.node_security_group_id
  kms_key_arn            = aws_kms_key.portal.arn

  # The portal makes a database for each of its plugins
  database            = "portal"
  user                = "portal"
  instance_class      = var.database_instance_class
  password_version    = var.password_version
  multi_az            = var.multi_az
  deletion_protection = var.deletion_protection
}

module "identity" {
  source = "../portal-identity"

  name             = "${var.cluster_name}-portal"
  cluster_name     = var.cluster_name
  namespace        = var.namespace
  service_account  = var.service_account
  access_role_arns = concat([module.access.role_arn], var.access_role_arns)
}

# The portal's way into its own cluster; other accounts use the module cluster-access by themselves
module "access" {
  source = "../cluster-access"

  name            = "${var.cluster_name}-portal-access"
  portal_role_arn = module.identity.role_arn
  cluster_names   = setunion([var.cluster_name], var.further_clusters)
  write           = var.write
  impersonate     = var.impersonate
}

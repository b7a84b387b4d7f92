locals {
  tags = merge(var.tags, {
    "fmops.dev/cluster" = var.name
    "backstage-owner"   = var.owner
  })

  accelerators = { for name, pool in var.node_pools : name => pool.accelerator }
  has_nvidia   = contains(values(local.accelerators), "nvidia")
  has_neuron   = contains(values(local.accelerators), "neuron")

  # A value and no depends_on: a new dashboard is no reason to look at all that is monitored
  takes_monitors = anytrue(module.observability[*].takes_monitors)

  # MLflow and the portal keep passwords outside of the cluster
  needs_secrets = var.mlflow != null || var.portal != null
}

module "network" {
  source = "../modules/network"

  name                = var.name
  vpc_cidr            = var.vpc_cidr
  az_count            = var.az_count
  nat_mode            = var.nat_mode
  interface_endpoints = var.interface_endpoints
}

module "eks" {
  source = "../modules/eks"

  name                     = var.name
  kubernetes_version       = var.kubernetes_version
  vpc_id                   = module.network.vpc_id
  subnet_ids               = module.network.private_subnet_ids
  control_plane_subnet_ids = module.network.intra_subnet_ids
  public_access_cidrs      = var.public_access_cidrs
  private_access_cidrs     = concat([var.vpc_cidr], var.private_access_cidrs)
  admin_role_arns          = var.admin_role_arns
  viewer_role_arns         = var.viewer_role_arns
  system_instance_types    = var.system_instance_types
  system_node_count        = var.system_node_count
  deletion_protection      = var.deletion_protection
}

module "ecr" {
  source = "../modules/ecr"

  name_prefix  = var.name
  repositories = var.repositories
  force_delete = !var.deletion_protection
}

module "storage" {
  source = "../modules/storage"

  cluster_name           = var.name
  kubernetes_version     = var.kubernetes_version
  vpc_id                 = module.network.vpc_id
  subnet_ids             = module.network.private_subnet_ids
  node_security_group_id = module.eks.node_security_group_id
  efs                    = var.efs
  fsx                    = var.fsx
  model_users            = local.model_users
  delete_data            = !var.deletion_protection

  depends_on = [module.eks]
}

module "observability" {
  source = "../modules/observability"
  count  = var.observability == null ? 0 : 1

  retention_days = var.observability.retention_days
  storage_gib    = var.observability.storage_gib
  dcgm           = local.has_nvidia && var.nvidia == "device-plugin"

  # Its disk is of a class that comes with the storage
  depends_on = [module.storage]
}

module "karpenter" {
  source = "../modules/karpenter"

  cluster_name = var.name
  metrics      = local.takes_monitors

  depends_on = [module.eks]
}

module "accelerators" {
  source = "../modules/accelerators"

  cluster_name          = var.name
  node_role_name        = module.karpenter.node_role_name
  node_pools            = var.node_pools
  capacity_reservations = var.capacity_reservations
  capacity_blocks       = var.capacity_blocks
  tags                  = local.tags

  # Destroyed first: Karpenter takes the nodes away while it is still there
  depends_on = [module.karpenter]
}

module "device_plugins" {
  source = "../modules/device-plugins"

  nvidia  = local.has_nvidia ? var.nvidia : "none"
  neuron  = local.has_neuron
  efa     = var.efa
  metrics = local.takes_monitors

  depends_on = [module.eks]
}

module "operators" {
  source = "../modules/operators"

  operators  = var.operators
  node_pools = local.accelerators
  teams      = var.teams
  metrics    = local.takes_monitors

  depends_on = [module.eks]
}

module "cluster_services" {
  source = "../modules/cluster-services"

  cluster_name   = var.name
  region         = var.region
  vpc_id         = module.network.vpc_id
  load_balancers = var.portal != null
  secrets        = local.needs_secrets

  depends_on = [module.eks]
}

module "mlflow" {
  source = "../modules/mlflow"
  count  = var.mlflow == null ? 0 : 1

  cluster_name               = var.name
  region                     = var.region
  vpc_id                     = module.network.vpc_id
  database_subnet_group_name = module.network.database_subnet_group_name
  node_security_group_id     = module.eks.node_security_group_id
  secret_reader_role_name    = module.cluster_services.secret_reader_role_name
  client_namespaces          = setunion(values(var.teams)[*].namespace, var.portal == null ? [] : [var.portal.namespace])
  password_version           = var.mlflow.password_version
  database_instance_class    = var.mlflow.database_instance_class
  multi_az                   = var.mlflow.multi_az
  deletion_protection        = var.deletion_protection

  depends_on = [module.cluster_services]
}

module "portal" {
  source = "../modules/portal"
  count  = var.portal == null ? 0 : 1

  cluster_name               = var.name
  region                     = var.region
  vpc_id                     = module.network.vpc_id
  node_security_group_id     = module.eks.node_security_group_id
  database_subnet_group_name = module.network.database_subnet_group_name
  load_balancer_subnet_ids   = var.portal.internet_facing ? module.network.public_subnet_ids : module.network.private_subnet_ids
  secret_reader_role_name    = module.cluster_services.secret_reader_role_name

  host                    = var.portal.host
  certificate_arn         = var.portal.certificate_arn
  hosted_zone_id          = var.portal.hosted_zone_id
  internet_facing         = var.portal.internet_facing
  allowed_cidrs           = var.portal.allowed_cidrs
  web_acl_arn             = var.portal.web_acl_arn
  oidc_metadata_url       = var.portal.oidc_metadata_url
  oidc_client_id          = var.portal.oidc_client_id
  namespace               = var.portal.namespace
  access_role_arns        = var.portal.access_role_arns
  further_clusters        = var.portal.further_clusters
  additional_secrets      = var.portal.additional_secrets
  impersonate             = var.portal.impersonate
  metrics                 = local.takes_monitors
  password_version        = var.portal.password_version
  database_instance_class = var.portal.database_instance_class
  multi_az                = var.portal.multi_az
  deletion_protection     = var.deletion_protection

  depends_on = [module.cluster_services]
}

# The way in of a portal that runs in another account
module "cluster_access" {
  source = "../modules/cluster-access"
  count  = var.portal_role_arn == null ? 0 : 1

  name            = "${var.name}-portal-access"
  portal_role_arn = var.portal_role_arn
  cluster_names   = [var.name]

  depends_on = [module.eks]
}

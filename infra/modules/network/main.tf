data "aws_region" "current" {}

data "aws_availability_zones" "available" {
  #checkov:skip=CKV_AWS_394:The first az_count of the zones are used; one that AWS adds comes after them
  # Local zones have no control plane
  filter {
    name   = "opt-in-status"
    values = ["opt-in-not-required"]
  }
}

locals {
  azs = slice(data.aws_availability_zones.available.names, 0, var.az_count)
}

module "vpc" {
  #checkov:skip=CKV_TF_1:A version of the registry is never changed, and can be read
  source  = "terraform-aws-modules/vpc/aws"
  version = "6.7.2"

  name = var.name
  cidr = var.vpc_cidr
  azs  = local.azs

  # A sixteenth of the addresses for the pods of each zone; the rest is small
  private_subnets  = [for index, az in local.azs : cidrsubnet(var.vpc_cidr, 4, index)]
  public_subnets   = [for index, az in local.azs : cidrsubnet(var.vpc_cidr, 8, 128 + index)]
  intra_subnets    = [for index, az in local.azs : cidrsubnet(var.vpc_cidr, 8, 144 + index)]
  database_subnets = [for index, az in local.azs : cidrsubnet(var.vpc_cidr, 8, 160 + index)]

  create_database_subnet_group = true

  enable_nat_gateway     = true
  single_nat_gateway     = var.nat_mode == "single"
  one_nat_gateway_per_az = var.nat_mode == "per-zone"

  # What nobody has chosen a group for can reach nothing
  manage_default_security_group  = true
  default_security_group_ingress = []
  default_security_group_egress  = []

  enable_flow_log                                 = var.flow_log_days > 0
  create_flow_log_cloudwatch_log_group            = var.flow_log_days > 0
  create_flow_log_cloudwatch_iam_role             = var.flow_log_days > 0
  flow_log_cloudwatch_log_group_retention_in_days = var.flow_log_days

  public_subnet_tags = {
    "kubernetes.io/role/elb" = "1"
  }

  private_subnet_tags = {
    "kubernetes.io/role/internal-elb" = "1"
    "karpenter.sh/discovery"          = var.name
  }
}

# Models, datasets and layers of images come from S3: through the gateway they cost no NAT traffic
resource "aws_vpc_endpoint" "s3" {
  vpc_id            = module.vpc.vpc_id
  service_name      = "com.amazonaws.${data.aws_region.current.region}.s3"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = concat(module.vpc.private_route_table_ids, module.vpc.intra_route_table_ids)
}

resource "aws_security_group" "endpoints" {
  count = length(var.interface_endpoints) > 0 ? 1 : 0

  name        = "${var.name}-endpoints"
  description = "AWS services, reached from the network itself"
  vpc_id      = module.vpc.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "endpoints" {
  count = length(var.interface_endpoints) > 0 ? 1 : 0

  security_group_id = aws_security_group.endpoints[0].id
  description       = "HTTPS from the network"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = var.vpc_cidr
}

resource "aws_vpc_endpoint" "interface" {
  for_each = var.interface_endpoints

  vpc_id              = module.vpc.vpc_id
  service_name        = "com.amazonaws.${data.aws_region.current.region}.${each.value}"
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = true
  subnet_ids          = module.vpc.private_subnets
  security_group_ids  = [aws_security_group.endpoints[0].id]
}

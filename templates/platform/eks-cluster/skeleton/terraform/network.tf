data "aws_availability_zones" "available" {
  # Local zones have no control plane
  filter {
    name   = "opt-in-status"
    values = ["opt-in-not-required"]
  }
}

locals {
  azs = slice(data.aws_availability_zones.available.names, 0, var.az_count)

  tags = {
    "fmops.dev/cluster" = var.cluster_name
    "fmops.dev/owner"   = var.owner
  }
}

module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "6.7.2"

  name = var.cluster_name
  cidr = var.vpc_cidr
  azs  = local.azs

  # A sixteenth of the addresses for the pods of each zone; the rest is small
  private_subnets = [for index, az in local.azs : cidrsubnet(var.vpc_cidr, 4, index)]
  public_subnets  = [for index, az in local.azs : cidrsubnet(var.vpc_cidr, 8, 128 + index)]
  intra_subnets   = [for index, az in local.azs : cidrsubnet(var.vpc_cidr, 8, 144 + index)]

  enable_nat_gateway     = true
  single_nat_gateway     = var.nat_mode == "single"
  one_nat_gateway_per_az = var.nat_mode == "per-zone"

  public_subnet_tags = {
    "kubernetes.io/role/elb" = "1"
  }

  private_subnet_tags = {
    "kubernetes.io/role/internal-elb" = "1"
    "karpenter.sh/discovery"          = var.cluster_name
  }
}

# Models and datasets come from S3: through the gateway they cost no NAT traffic
resource "aws_vpc_endpoint" "s3" {
  vpc_id            = module.vpc.vpc_id
  service_name      = "com.amazonaws.${var.region}.s3"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = module.vpc.private_route_table_ids
}

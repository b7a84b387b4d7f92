module "manifests" {
  source = "./manifests"

  cluster_name     = var.cluster_name
  node_role_name   = var.node_role_name
  node_pools       = var.node_pools
  placement_groups = { for name, group in aws_placement_group.cluster : name => group.name }
  tags             = var.tags
}

# Nodes of a pool close to each other, for jobs over many nodes
resource "aws_placement_group" "cluster" {
  for_each = toset([for name, pool in var.node_pools : name if pool.placement_group])

  name     = "${var.cluster_name}-${each.key}"
  strategy = "cluster"
}

# Paid from the start to the end, whether nodes use it or not
resource "aws_ec2_capacity_reservation" "pool" {
  for_each = var.capacity_reservations

  instance_type           = each.value.instance_type
  instance_platform       = "Linux/UNIX"
  instance_count          = each.value.instance_count
  availability_zone       = each.value.availability_zone
  placement_group_arn     = each.value.in_placement_group ? aws_placement_group.cluster[each.value.node_pool].arn : null
  instance_match_criteria = "targeted"
  end_date_type           = each.value.end_date == null ? "unlimited" : "limited"
  end_date                = each.value.end_date

  tags = { "fmops.dev/node-pool" = each.value.node_pool }
}

# Bought and paid at once; there is no way back
resource "aws_ec2_capacity_block_reservation" "pool" {
  for_each = var.capacity_blocks

  capacity_block_offering_id = each.value.offering_id
  instance_platform          = "Linux/UNIX"

  tags = { "fmops.dev/node-pool" = each.value.node_pool }

  lifecycle {
    prevent_destroy = true
  }
}

resource "helm_release" "node_pools" {
  name      = "node-pools"
  namespace = "kube-system"
  chart     = "${path.module}/../../charts/objects"
  version   = "1.0.0"

  # Destroying waits until Karpenter has emptied and ended all nodes of the pools
  wait    = true
  timeout = 1800

  values = [yamlencode({ objects = module.manifests.objects })]
}

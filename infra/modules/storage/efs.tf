locals {
  efs_count = var.efs ? 1 : 0

  efs_objects = { for id in aws_efs_file_system.shared[*].id : "class-efs" => {
    apiVersion  = "storage.k8s.io/v1"
    kind        = "StorageClass"
    metadata    = { name = "efs" }
    provisioner = "efs.csi.aws.com"

    parameters = {
      provisioningMode = "efs-ap"
      fileSystemId     = id
      directoryPerms   = "700"
    }
  } }
}

resource "aws_efs_file_system" "shared" {
  count = local.efs_count

  encrypted       = true
  kms_key_id      = aws_kms_key.storage.arn
  throughput_mode = "elastic"

  lifecycle_policy {
    transition_to_ia = "AFTER_30_DAYS"
  }

  tags = { Name = "${var.cluster_name}-shared" }
}

resource "aws_efs_backup_policy" "shared" {
  count = local.efs_count

  file_system_id = aws_efs_file_system.shared[0].id

  backup_policy {
    status = "ENABLED"
  }
}

resource "aws_security_group" "efs" {
  count = local.efs_count

  name        = "${var.cluster_name}-efs"
  description = "Shared files, reached by nodes"
  vpc_id      = var.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "efs" {
  count = local.efs_count

  security_group_id            = aws_security_group.efs[0].id
  description                  = "NFS from nodes"
  ip_protocol                  = "tcp"
  from_port                    = 2049
  to_port                      = 2049
  referenced_security_group_id = var.node_security_group_id
}

resource "aws_efs_mount_target" "shared" {
  for_each = var.efs ? { for index, id in var.subnet_ids : tostring(index) => id } : {}

  file_system_id  = aws_efs_file_system.shared[0].id
  subnet_id       = each.value
  security_groups = [aws_security_group.efs[0].id]
}

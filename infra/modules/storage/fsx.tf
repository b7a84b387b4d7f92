locals {
  fsx_count = var.fsx == null ? 0 : 1

  # Lustre's own ports
  fsx_ports = var.fsx == null ? {} : {
    lnet    = { from = 988, to = 988 }
    clients = { from = 1018, to = 1023 }
  }

  fsx_objects = { for system in aws_fsx_lustre_file_system.scratch : "volume-fsx" => {
    apiVersion = "v1"
    kind       = "PersistentVolume"

    metadata = {
      name   = "fsx"
      labels = { "fmops.dev/storage" = "fsx" }
    }

    spec = {
      capacity                      = { storage = "${system.storage_capacity}Gi" }
      accessModes                   = ["ReadWriteMany"]
      mountOptions                  = ["flock"]
      persistentVolumeReclaimPolicy = "Retain"
      storageClassName              = "fsx"

      csi = {
        driver       = "fsx.csi.aws.com"
        volumeHandle = system.id

        volumeAttributes = {
          dnsname   = system.dns_name
          mountname = system.mount_name
        }
      }
    }
  } }
}

resource "aws_security_group" "fsx" {
  count = local.fsx_count

  name        = "${var.cluster_name}-fsx"
  description = "Lustre, reached by nodes"
  vpc_id      = var.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "fsx_nodes" {
  for_each = local.fsx_ports

  security_group_id            = aws_security_group.fsx[0].id
  description                  = "Lustre from nodes"
  ip_protocol                  = "tcp"
  from_port                    = each.value.from
  to_port                      = each.value.to
  referenced_security_group_id = var.node_security_group_id
}

resource "aws_vpc_security_group_ingress_rule" "fsx_servers" {
  for_each = local.fsx_ports

  security_group_id            = aws_security_group.fsx[0].id
  description                  = "Lustre between its own servers"
  ip_protocol                  = "tcp"
  from_port                    = each.value.from
  to_port                      = each.value.to
  referenced_security_group_id = aws_security_group.fsx[0].id
}

resource "aws_vpc_security_group_egress_rule" "fsx_servers" {
  for_each = local.fsx_ports

  security_group_id            = aws_security_group.fsx[0].id
  description                  = "Lustre between its own servers"
  ip_protocol                  = "tcp"
  from_port                    = each.value.from
  to_port                      = each.value.to
  referenced_security_group_id = aws_security_group.fsx[0].id
}

# Nodes answer what Lustre's servers ask of them
resource "aws_vpc_security_group_ingress_rule" "nodes_fsx" {
  for_each = local.fsx_ports

  security_group_id            = var.node_security_group_id
  description                  = "Lustre to nodes"
  ip_protocol                  = "tcp"
  from_port                    = each.value.from
  to_port                      = each.value.to
  referenced_security_group_id = aws_security_group.fsx[0].id
}

resource "aws_vpc_security_group_egress_rule" "fsx_nodes" {
  for_each = local.fsx_ports

  security_group_id            = aws_security_group.fsx[0].id
  description                  = "Lustre to nodes"
  ip_protocol                  = "tcp"
  from_port                    = each.value.from
  to_port                      = each.value.to
  referenced_security_group_id = var.node_security_group_id
}

resource "aws_fsx_lustre_file_system" "scratch" {
  count = local.fsx_count

  deployment_type             = "PERSISTENT_2"
  storage_type                = "SSD"
  storage_capacity            = var.fsx.capacity_gib
  per_unit_storage_throughput = var.fsx.throughput_per_tib
  file_system_type_version    = "2.15"
  data_compression_type       = "LZ4"
  kms_key_id                  = aws_kms_key.storage.arn

  # One zone: next to the nodes that train
  subnet_ids         = [var.subnet_ids[var.fsx.zone_index]]
  security_group_ids = [aws_security_group.fsx[0].id]

  # Everything that matters is in the bucket too
  automatic_backup_retention_days = 0

  metadata_configuration {
    mode = "AUTOMATIC"
  }

  tags = { Name = "${var.cluster_name}-scratch" }

  lifecycle {
    precondition {
      condition     = var.fsx.zone_index < length(var.subnet_ids)
      error_message = "The zone_index of fsx is larger than the number of zones."
    }
  }
}

# Files of the bucket show up as files, and new files go back into it
resource "aws_fsx_data_repository_association" "models" {
  count = local.fsx_count

  file_system_id                   = aws_fsx_lustre_file_system.scratch[0].id
  file_system_path                 = "/models"
  data_repository_path             = "s3://${module.models.name}"
  batch_import_meta_data_on_create = true

  s3 {
    auto_import_policy {
      events = ["NEW", "CHANGED", "DELETED"]
    }

    auto_export_policy {
      events = ["NEW", "CHANGED"]
    }
  }
}

# FSx reads and writes the bucket with a role of its own, which comes with the association and
# may use no key that does not name it. The parts of the key's ARN: 1 is the partition, 3 the
# region, 4 the account
resource "aws_kms_key_policy" "fsx" {
  count = local.fsx_count

  key_id = aws_kms_key.storage.key_id

  policy = jsonencode({
    Version = "2012-10-17"

    Statement = [
      {
        Sid       = "Account"
        Effect    = "Allow"
        Principal = { AWS = "arn:${split(":", aws_kms_key.storage.arn)[1]}:iam::${split(":", aws_kms_key.storage.arn)[4]}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "Lustre"
        Effect    = "Allow"
        Principal = { AWS = "arn:${split(":", aws_kms_key.storage.arn)[1]}:iam::${split(":", aws_kms_key.storage.arn)[4]}:role/aws-service-role/s3.data-source.lustre.fsx.amazonaws.com/AWSServiceRoleForFSxS3Access_${aws_fsx_lustre_file_system.scratch[0].id}" }
        Action    = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"]
        Resource  = "*"
        Condition = { StringEquals = { "kms:ViaService" = "s3.${split(":", aws_kms_key.storage.arn)[3]}.amazonaws.com" } }
      },
    ]
  })

  depends_on = [aws_fsx_data_repository_association.models]
}

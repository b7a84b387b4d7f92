locals {
  # Drivers of storage, as EKS add-ons, and the service account of each
  drivers = {
    aws-ebs-csi-driver = {
      wanted          = true
      service_account = "ebs-csi-controller-sa"
    }
    aws-efs-csi-driver = {
      wanted          = var.efs
      service_account = "efs-csi-controller-sa"
    }
    aws-fsx-csi-driver = {
      wanted          = var.fsx != null
      service_account = "fsx-csi-controller-sa"
    }
  }

  wanted_drivers = { for name, driver in local.drivers : name => driver if driver.wanted }

  # The driver of FSx gets none: the file system is made here, and not by it
  driver_policies = {
    for name, policy in {
      aws-ebs-csi-driver = "service-role/AmazonEBSCSIDriverPolicy"
      aws-efs-csi-driver = "service-role/AmazonEFSCSIDriverPolicy"
    } : name => policy if contains(keys(local.wanted_drivers), name)
  }
}

resource "aws_iam_role" "driver" {
  for_each = local.wanted_drivers

  name               = "${var.cluster_name}-${each.key}"
  assume_role_policy = data.aws_iam_policy_document.pod_identity.json
}

# The partition is the key's: what a data source tells is not known while something changes
# before it, and the policies would be taken away for a moment
resource "aws_iam_role_policy_attachment" "driver" {
  for_each = local.driver_policies

  role       = aws_iam_role.driver[each.key].name
  policy_arn = "arn:${split(":", aws_kms_key.storage.arn)[1]}:iam::aws:policy/${each.value}"
}

data "aws_eks_addon_version" "driver" {
  for_each = local.wanted_drivers

  addon_name         = each.key
  kubernetes_version = var.kubernetes_version
  most_recent        = true
}

resource "aws_eks_addon" "driver" {
  for_each = local.wanted_drivers

  cluster_name                = var.cluster_name
  addon_name                  = each.key
  addon_version               = data.aws_eks_addon_version.driver[each.key].version
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "PRESERVE"

  pod_identity_association {
    role_arn        = aws_iam_role.driver[each.key].arn
    service_account = each.value.service_account
  }

  depends_on = [aws_iam_role_policy_attachment.driver]
}

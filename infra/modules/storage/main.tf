data "aws_iam_policy_document" "pod_identity" {
  statement {
    actions = ["sts:AssumeRole", "sts:TagSession"]

    principals {
      type        = "Service"
      identifiers = ["pods.eks.amazonaws.com"]
    }
  }
}

resource "aws_kms_key" "storage" {
  #checkov:skip=CKV2_AWS_64:The default policy leaves the key to the IAM policies of the account; see fsx.tf
  description             = "Models, datasets and shared files of the cluster ${var.cluster_name}"
  enable_key_rotation     = true
  deletion_window_in_days = 30
}

resource "aws_kms_alias" "storage" {
  name          = "alias/${var.cluster_name}-storage"
  target_key_id = aws_kms_key.storage.key_id
}

module "models" {
  source = "../bucket"

  name_prefix   = "${substr(var.cluster_name, 0, 30)}-models"
  kms_key_arn   = aws_kms_key.storage.arn
  force_destroy = var.delete_data
}

# What Kubernetes is told about all of it
resource "helm_release" "objects" {
  name      = "storage"
  namespace = "kube-system"
  chart     = "${path.module}/../../charts/objects"
  version   = "1.0.0"

  values = [yamlencode({ objects = merge(local.ebs_objects, local.efs_objects, local.fsx_objects) })]

  depends_on = [aws_eks_addon.driver]
}

# Pods that train and serve read models from the bucket and write to it, as this role and no other
data "aws_iam_policy_document" "models" {
  statement {
    sid       = "List"
    actions   = ["s3:ListBucket", "s3:GetBucketLocation"]
    resources = [module.models.arn]
  }

  statement {
    sid       = "Objects"
    actions   = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts"]
    resources = ["${module.models.arn}/*"]
  }

  statement {
    sid       = "Key"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = [aws_kms_key.storage.arn]
  }
}

resource "aws_iam_role" "models" {
  name               = "${var.cluster_name}-models"
  assume_role_policy = data.aws_iam_policy_document.pod_identity.json
}

resource "aws_iam_role_policy" "models" {
  name   = "models"
  role   = aws_iam_role.models.id
  policy = data.aws_iam_policy_document.models.json
}

resource "aws_eks_pod_identity_association" "models" {
  for_each = var.model_users

  cluster_name    = var.cluster_name
  namespace       = each.value.namespace
  service_account = each.value.service_account
  role_arn        = aws_iam_role.models.arn
}

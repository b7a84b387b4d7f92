# Pages of documentation: CI writes them, the portal shows them
module "techdocs" {
  source = "../bucket"

  name_prefix   = "${substr(var.cluster_name, 0, 28)}-techdocs"
  kms_key_arn   = aws_kms_key.portal.arn
  force_destroy = !var.deletion_protection
}

data "aws_iam_policy_document" "techdocs" {
  statement {
    sid       = "List"
    actions   = ["s3:ListBucket"]
    resources = [module.techdocs.arn]
  }

  statement {
    sid       = "Pages"
    actions   = ["s3:GetObject"]
    resources = ["${module.techdocs.arn}/*"]
  }

  statement {
    sid       = "Key"
    actions   = ["kms:Decrypt"]
    resources = [aws_kms_key.portal.arn]
  }
}

resource "aws_iam_role_policy" "techdocs" {
  name   = "techdocs"
  role   = module.identity.role_name
  policy = data.aws_iam_policy_document.techdocs.json
}

# What only people know: put there by hand, so that it is in no state and no repository
resource "aws_secretsmanager_secret" "portal" {
  #checkov:skip=CKV2_AWS_57:The identity provider gives the client secret out; only people can change it
  name_prefix             = "${var.cluster_name}/portal-"
  description             = "JSON with FMOPS_SESSION_SECRET, FMOPS_OIDC_CLIENT_SECRET and whatever else the portal reads"
  kms_key_id              = aws_kms_key.portal.arn
  recovery_window_in_days = var.deletion_protection ? 30 : 7
}

data "aws_iam_policy_document" "secrets" {
  statement {
    sid       = "Secrets"
    actions   = ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"]
    resources = [aws_secretsmanager_secret.portal.arn, module.database.secret_arn]
  }

  statement {
    sid       = "Key"
    actions   = ["kms:Decrypt"]
    resources = [aws_kms_key.portal.arn]
  }
}

resource "aws_iam_role_policy" "secrets" {
  name   = "portal"
  role   = var.secret_reader_role_name
  policy = data.aws_iam_policy_document.secrets.json
}

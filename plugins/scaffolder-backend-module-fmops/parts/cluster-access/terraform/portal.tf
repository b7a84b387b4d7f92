# The portal's way in: a role that it assumes, and an access entry that puts the role into
# the groups of the portal's roles in the cluster (infra/kubernetes/access of the portal).

variable "portal_role_arn" {
  description = "IAM role of the portal's pods; null gives the portal no access"
  type        = string
  default     = null
}

variable "portal_writes" {
  description = "Whether the portal may submit, stop and change workloads, in namespaces where fmops-writer is bound"
  type        = bool
  default     = true
}

locals {
  portal_access    = var.portal_role_arn == null ? 0 : 1
  portal_role_name = substr("fmops-portal-${var.cluster_name}", 0, 64)
}

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_iam_policy_document" "portal_trust" {
  count = local.portal_access

  statement {
    sid     = "Portal"
    actions = ["sts:AssumeRole"]

    principals {
      type        = "AWS"
      identifiers = [var.portal_role_arn]
    }
  }

  # Where the portal's configuration names this role for the whole account, it assumes the
  # role from the role itself.
  statement {
    sid     = "Itself"
    actions = ["sts:AssumeRole"]

    principals {
      type        = "AWS"
      identifiers = ["arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:PrincipalArn"
      values   = ["arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:role/${local.portal_role_name}"]
    }
  }
}

data "aws_iam_policy_document" "portal" {
  count = local.portal_access

  statement {
    sid       = "Describe"
    actions   = ["eks:DescribeCluster"]
    resources = [local.cluster_arn]
  }
}

resource "aws_iam_role" "portal" {
  count = local.portal_access

  name               = local.portal_role_name
  assume_role_policy = data.aws_iam_policy_document.portal_trust[0].json
}

resource "aws_iam_role_policy" "portal" {
  count = local.portal_access

  name   = "describe-cluster"
  role   = aws_iam_role.portal[0].id
  policy = data.aws_iam_policy_document.portal[0].json
}

resource "aws_eks_access_entry" "portal" {
  count = local.portal_access

  cluster_name      = local.cluster_name
  principal_arn     = aws_iam_role.portal[0].arn
  kubernetes_groups = var.portal_writes ? ["fmops:readers", "fmops:writers"] : ["fmops:readers"]
  type              = "STANDARD"
}

output "portal_access_role_arn" {
  description = "Role that the portal assumes to reach the cluster"
  value       = one(aws_iam_role.portal[*].arn)
}

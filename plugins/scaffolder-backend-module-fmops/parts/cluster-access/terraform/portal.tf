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

variable "portal_impersonates" {
  description = "Whether the portal may act in the name of the users and groups that fmops-impersonator lists"
  type        = bool
  default     = false
}

locals {
  portal_access    = var.portal_role_arn == null ? 0 : 1
  portal_role_name = substr("fmops-portal-${var.cluster_name}", 0, 64)
  portal_account   = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}"

  # A role can't refer to itself, so its ARN is put together
  portal_access_role_arn = "${local.portal_account}:role/${local.portal_role_name}"
}

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

# The session of a pod has tags that go along to the next role, which takes sts:TagSession
data "aws_iam_policy_document" "portal_trust" {
  count = local.portal_access

  statement {
    sid     = "Portal"
    actions = ["sts:AssumeRole", "sts:TagSession"]

    principals {
      type        = "AWS"
      identifiers = [var.portal_role_arn]
    }
  }

  # Where the portal's configuration names this role for the whole account, it assumes the
  # role from the role itself.
  statement {
    sid     = "Itself"
    actions = ["sts:AssumeRole", "sts:TagSession"]

    principals {
      type        = "AWS"
      identifiers = ["${local.portal_account}:root"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:PrincipalArn"
      values   = [local.portal_access_role_arn]
    }
  }
}

data "aws_iam_policy_document" "portal" {
  count = local.portal_access

  # Trust in the account is not enough: the role must be allowed it, too
  statement {
    sid       = "Itself"
    actions   = ["sts:AssumeRole", "sts:TagSession"]
    resources = [local.portal_access_role_arn]
  }

  statement {
    sid = "List"
    actions = [
      "eks:DescribeClusterVersions",
      "eks:ListClusters",
    ]
    # The actions know no resources
    resources = ["*"]
  }

  statement {
    sid = "Describe"
    actions = [
      "eks:DescribeCluster",
      "eks:DescribeInsight",
      "eks:ListAccessEntries",
      "eks:ListAddons",
      "eks:ListInsights",
      "eks:ListNodegroups",
    ]
    resources = [local.cluster_arn]
  }

  # Their ARNs repeat the cluster's, with another type before its name
  statement {
    sid       = "DescribeNodeGroups"
    actions   = ["eks:DescribeNodegroup"]
    resources = ["${replace(local.cluster_arn, ":cluster/", ":nodegroup/")}/*"]
  }

  statement {
    sid       = "DescribeAddons"
    actions   = ["eks:DescribeAddon"]
    resources = ["${replace(local.cluster_arn, ":cluster/", ":addon/")}/*"]
  }

  statement {
    sid = "DescribeAccess"
    actions = [
      "eks:DescribeAccessEntry",
      "eks:ListAssociatedAccessPolicies",
    ]
    resources = ["${replace(local.cluster_arn, ":cluster/", ":access-entry/")}/*"]
  }
}

resource "aws_iam_role" "portal" {
  count = local.portal_access

  name               = local.portal_role_name
  assume_role_policy = data.aws_iam_policy_document.portal_trust[0].json
}

resource "aws_iam_role_policy" "portal" {
  count = local.portal_access

  name   = "find-clusters"
  role   = aws_iam_role.portal[0].id
  policy = data.aws_iam_policy_document.portal[0].json
}

resource "aws_eks_access_entry" "portal" {
  count = local.portal_access

  cluster_name  = local.cluster_name
  principal_arn = aws_iam_role.portal[0].arn
  kubernetes_groups = concat(
    ["fmops:readers"],
    var.portal_writes ? ["fmops:writers"] : [],
    var.portal_impersonates ? ["fmops:impersonators"] : [],
  )
  type = "STANDARD"
}

output "portal_access_role_arn" {
  description = "Role that the portal assumes to reach the cluster"
  value       = one(aws_iam_role.portal[*].arn)
}

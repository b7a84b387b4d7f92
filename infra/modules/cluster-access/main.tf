data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  account = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}"

  # A role can't refer to itself, so its ARN is put together
  role_arn = "${local.account}:role/${var.name}"
}

# The session of a pod has tags that go along to the next role, which takes sts:TagSession
data "aws_iam_policy_document" "trust" {
  statement {
    sid     = "Portal"
    actions = ["sts:AssumeRole", "sts:TagSession"]

    principals {
      type        = "AWS"
      identifiers = [var.portal_role_arn]
    }

    dynamic "condition" {
      for_each = var.external_id == null ? [] : [var.external_id]

      content {
        test     = "StringEquals"
        variable = "sts:ExternalId"
        values   = [condition.value]
      }
    }
  }

  # Where aws.accounts names this role for the account and accessRoleArn names it too,
  # the portal assumes the role from the role itself
  statement {
    sid     = "Itself"
    actions = ["sts:AssumeRole", "sts:TagSession"]

    principals {
      type        = "AWS"
      identifiers = ["${local.account}:root"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:PrincipalArn"
      values   = [local.role_arn]
    }
  }
}

data "aws_eks_cluster" "watched" {
  for_each = var.cluster_names

  name = each.value
}

data "aws_iam_policy_document" "find" {
  # Trust in the account is not enough: the role must be allowed it, too
  statement {
    sid       = "Itself"
    actions   = ["sts:AssumeRole", "sts:TagSession"]
    resources = [local.role_arn]
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
    resources = [for cluster in data.aws_eks_cluster.watched : cluster.arn]
  }

  # Their ARNs repeat the cluster's, with another type before its name
  statement {
    sid       = "DescribeNodeGroups"
    actions   = ["eks:DescribeNodegroup"]
    resources = [for cluster in data.aws_eks_cluster.watched : "${replace(cluster.arn, ":cluster/", ":nodegroup/")}/*"]
  }

  statement {
    sid       = "DescribeAddons"
    actions   = ["eks:DescribeAddon"]
    resources = [for cluster in data.aws_eks_cluster.watched : "${replace(cluster.arn, ":cluster/", ":addon/")}/*"]
  }

  statement {
    sid = "DescribeAccess"
    actions = [
      "eks:DescribeAccessEntry",
      "eks:ListAssociatedAccessPolicies",
    ]
    resources = [for cluster in data.aws_eks_cluster.watched : "${replace(cluster.arn, ":cluster/", ":access-entry/")}/*"]
  }
}

resource "aws_iam_role" "clusters" {
  name               = var.name
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy" "find" {
  name   = "find-clusters"
  role   = aws_iam_role.clusters.id
  policy = data.aws_iam_policy_document.find.json
}

# What the groups may do is said in the cluster: see infra/kubernetes/access
resource "aws_eks_access_entry" "portal" {
  for_each = var.cluster_names

  cluster_name  = each.value
  principal_arn = aws_iam_role.clusters.arn
  kubernetes_groups = concat(
    ["fmops:readers"],
    var.write ? ["fmops:writers"] : [],
    var.impersonate ? ["fmops:impersonators"] : [],
  )
  type = "STANDARD"
}

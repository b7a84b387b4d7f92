data "aws_iam_policy_document" "trust" {
  statement {
    sid     = "PodIdentity"
    actions = ["sts:AssumeRole", "sts:TagSession"]

    principals {
      type        = "Service"
      identifiers = ["pods.eks.amazonaws.com"]
    }
  }
}

# EKS Pod Identity tags the session, and the tags go along to the next role
data "aws_iam_policy_document" "assume" {
  statement {
    sid       = "ClusterAccess"
    actions   = ["sts:AssumeRole", "sts:TagSession"]
    resources = var.access_role_arns
  }
}

resource "aws_iam_role" "portal" {
  name               = var.name
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy" "assume" {
  name   = "cluster-access"
  role   = aws_iam_role.portal.id
  policy = data.aws_iam_policy_document.assume.json
}

resource "aws_eks_pod_identity_association" "portal" {
  cluster_name    = var.cluster_name
  namespace       = var.namespace
  service_account = var.service_account
  role_arn        = aws_iam_role.portal.arn
}

data "aws_iam_policy_document" "pod_identity" {
  statement {
    actions = ["sts:AssumeRole", "sts:TagSession"]

    principals {
      type        = "Service"
      identifiers = ["pods.eks.amazonaws.com"]
    }
  }
}

# The role of the load balancer controller is long, and well kept there
module "load_balancer_identity" {
  #checkov:skip=CKV_TF_1:A version of the registry is never changed, and can be read
  source  = "terraform-aws-modules/eks-pod-identity/aws"
  version = "2.9.0"

  count = var.load_balancers ? 1 : 0

  name            = "${var.cluster_name}-load-balancers"
  use_name_prefix = false

  attach_aws_lb_controller_policy = true

  associations = {
    controller = {
      cluster_name    = var.cluster_name
      namespace       = "kube-system"
      service_account = "aws-load-balancer-controller"
    }
  }
}

resource "helm_release" "load_balancers" {
  count = var.load_balancers ? 1 : 0

  name       = "aws-load-balancer-controller"
  namespace  = "kube-system"
  repository = "https://aws.github.io/eks-charts"
  chart      = "aws-load-balancer-controller"
  version    = "3.5.0"
  timeout    = 600

  values = [yamlencode({
    clusterName    = var.cluster_name
    region         = var.region
    vpcId          = var.vpc_id
    serviceAccount = { name = "aws-load-balancer-controller" }

    # Services name their class; others are left alone
    enableServiceMutatorWebhook = false
  })]

  depends_on = [module.load_balancer_identity]
}

# Reads secrets for namespaces; which ones it may read is said by those who keep them
resource "aws_iam_role" "secrets" {
  count = var.secrets ? 1 : 0

  name               = "${var.cluster_name}-external-secrets"
  assume_role_policy = data.aws_iam_policy_document.pod_identity.json
}

resource "aws_eks_pod_identity_association" "secrets" {
  count = var.secrets ? 1 : 0

  cluster_name    = var.cluster_name
  namespace       = "external-secrets"
  service_account = "external-secrets"
  role_arn        = aws_iam_role.secrets[0].arn
}

resource "helm_release" "secrets" {
  count = var.secrets ? 1 : 0

  name             = "external-secrets"
  namespace        = "external-secrets"
  create_namespace = true
  repository       = "https://charts.external-secrets.io"
  chart            = "external-secrets"
  version          = "2.14.0"
  timeout          = 600

  values = [yamlencode({
    serviceAccount = { name = "external-secrets" }

    # Who may edit a namespace may not have secrets brought into it
    rbac = { aggregateToView = false, aggregateToEdit = false }
  })]

  depends_on = [aws_eks_pod_identity_association.secrets]
}

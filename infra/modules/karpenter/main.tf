data "aws_partition" "current" {}

module "karpenter" {
  #checkov:skip=CKV_TF_1:A version of the registry is never changed, and can be read
  source  = "terraform-aws-modules/eks/aws//modules/karpenter"
  version = "21.29.0"

  cluster_name = var.cluster_name
  namespace    = "kube-system"

  # As the portal's node pools expect it
  node_iam_role_name            = "KarpenterNodeRole-${var.cluster_name}"
  node_iam_role_use_name_prefix = false

  # The policy is too long for a managed one
  enable_inline_policy = true

  node_iam_role_additional_policies = {
    ssm = "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore"
  }
}

resource "helm_release" "karpenter" {
  name       = "karpenter"
  namespace  = "kube-system"
  repository = "oci://public.ecr.aws/karpenter"
  chart      = "karpenter"
  version    = "1.14.1"
  timeout    = 600

  values = [yamlencode({
    nodeSelector   = { "fmops.dev/role" = "system" }
    serviceMonitor = { enabled = var.metrics }

    settings = {
      clusterName       = var.cluster_name
      interruptionQueue = module.karpenter.queue_name

      featureGates = { reservedCapacity = true }
    }
  })]
}

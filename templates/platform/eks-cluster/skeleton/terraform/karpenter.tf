# Makes nodes for workloads. Which ones is said by node pools, which have projects of their own.
module "karpenter" {
  source  = "terraform-aws-modules/eks/aws//modules/karpenter"
  version = "21.29.0"

  cluster_name = module.eks.cluster_name
  namespace    = "kube-system"

  # As node pools of the portal expect it
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

  values = [yamlencode({
    nodeSelector = { "fmops.dev/role" = "system" }

    settings = {
      clusterName       = module.eks.cluster_name
      interruptionQueue = module.karpenter.queue_name

      featureGates = { reservedCapacity = true }
    }
  })]

  depends_on = [module.eks]
}

output "cluster_arn" {
  description = "ARN of the cluster"
  value       = module.eks.cluster_arn
}

output "node_role_name" {
  description = "Role of nodes that Karpenter makes, for node pools"
  value       = module.karpenter.node_iam_role_name
}

output "catalog_entity" {
  description = "The cluster for the portal's catalog, where EKS clusters are not found by themselves"

  value = yamlencode({
    apiVersion = "backstage.io/v1alpha1"
    kind       = "Resource"

    metadata = {
      name = var.cluster_name

      annotations = merge(
        {
          "amazonaws.com/account-id"                       = data.aws_caller_identity.current.account_id
          "amazonaws.com/arn"                              = module.eks.cluster_arn
          "fmops.dev/aws-region"                           = var.region
          "fmops.dev/karpenter-node-role"                  = module.karpenter.node_iam_role_name
          "fmops.dev/kubernetes-version"                   = var.kubernetes_version
          "kubernetes.io/api-server"                       = module.eks.cluster_endpoint
          "kubernetes.io/api-server-certificate-authority" = module.eks.cluster_certificate_authority_data
          "kubernetes.io/auth-provider"                    = "aws"
          "kubernetes.io/x-k8s-aws-id"                     = module.eks.cluster_name
        },
        var.portal_role_arn == null ? {} : { "kubernetes.io/aws-assume-role" = aws_iam_role.portal[0].arn },
      )
    }

    spec = {
      type  = "kubernetes-cluster"
      owner = var.owner
    }
  })
}

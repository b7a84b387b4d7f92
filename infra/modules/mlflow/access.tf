# The password of the database, for the namespace of MLflow alone
data "aws_iam_policy_document" "secrets" {
  statement {
    sid       = "Password"
    actions   = ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"]
    resources = [module.database.secret_arn]
  }

  statement {
    sid       = "Key"
    actions   = ["kms:Decrypt"]
    resources = [aws_kms_key.mlflow.arn]
  }
}

resource "aws_iam_role_policy" "secrets" {
  name   = "mlflow"
  role   = var.secret_reader_role_name
  policy = data.aws_iam_policy_document.secrets.json
}

resource "helm_release" "access" {
  name             = "mlflow-access"
  namespace        = local.namespace
  create_namespace = true
  chart            = "${path.module}/../../charts/objects"
  version          = "1.0.0"

  values = [yamlencode({
    objects = {
      store = {
        apiVersion = "external-secrets.io/v1"
        kind       = "ClusterSecretStore"
        metadata   = { name = "mlflow" }

        spec = {
          conditions = [{ namespaces = [local.namespace] }]
          provider   = { aws = { service = "SecretsManager", region = var.region } }
        }
      }

      database = {
        apiVersion = "external-secrets.io/v1"
        kind       = "ExternalSecret"
        metadata   = { name = "mlflow-database", namespace = local.namespace }

        spec = {
          refreshInterval = "15m"
          secretStoreRef  = { kind = "ClusterSecretStore", name = "mlflow" }
          target          = { name = "mlflow-database" }

          data = [
            for key in ["username", "password"] : { secretKey = key, remoteRef = { key = module.database.secret_arn, property = key } }
          ]
        }
      }

      # MLflow's server knows no users
      network = {
        apiVersion = "networking.k8s.io/v1"
        kind       = "NetworkPolicy"
        metadata   = { name = "mlflow", namespace = local.namespace }

        spec = {
          podSelector = {}
          policyTypes = ["Ingress"]

          ingress = [{
            from  = [for namespace in var.client_namespaces : { namespaceSelector = { matchLabels = { "kubernetes.io/metadata.name" = namespace } } }]
            ports = [{ port = 5000, protocol = "TCP" }]
          }]
        }
      }
    }
  })]

  depends_on = [aws_iam_role_policy.secrets]
}

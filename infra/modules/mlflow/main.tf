data "aws_iam_policy_document" "pod_identity" {
  statement {
    actions = ["sts:AssumeRole", "sts:TagSession"]

    principals {
      type        = "Service"
      identifiers = ["pods.eks.amazonaws.com"]
    }
  }
}

locals {
  namespace = "mlflow"
}

resource "aws_kms_key" "mlflow" {
  #checkov:skip=CKV2_AWS_64:The default policy leaves the key to the IAM policies of the account
  description             = "Runs, models and database of MLflow in the cluster ${var.cluster_name}"
  enable_key_rotation     = true
  deletion_window_in_days = 30
}

module "artifacts" {
  source = "../bucket"

  name_prefix   = "${substr(var.cluster_name, 0, 30)}-mlflow"
  kms_key_arn   = aws_kms_key.mlflow.arn
  force_destroy = !var.deletion_protection
}

module "database" {
  source = "../postgres"

  name                   = "${var.cluster_name}-mlflow"
  vpc_id                 = var.vpc_id
  subnet_group_name      = var.database_subnet_group_name
  node_security_group_id = var.node_security_group_id
  kms_key_arn            = aws_kms_key.mlflow.arn
  database               = "mlflow"
  user                   = "mlflow"
  instance_class         = var.database_instance_class
  password_version       = var.password_version
  multi_az               = var.multi_az
  deletion_protection    = var.deletion_protection
}

data "aws_iam_policy_document" "artifacts" {
  statement {
    sid       = "List"
    actions   = ["s3:ListBucket", "s3:GetBucketLocation"]
    resources = [module.artifacts.arn]
  }

  statement {
    sid       = "Objects"
    actions   = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts"]
    resources = ["${module.artifacts.arn}/*"]
  }

  statement {
    sid       = "Key"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = [aws_kms_key.mlflow.arn]
  }
}

resource "aws_iam_role" "mlflow" {
  name               = "${var.cluster_name}-mlflow"
  assume_role_policy = data.aws_iam_policy_document.pod_identity.json
}

resource "aws_iam_role_policy" "mlflow" {
  name   = "artifacts"
  role   = aws_iam_role.mlflow.id
  policy = data.aws_iam_policy_document.artifacts.json
}

resource "aws_eks_pod_identity_association" "mlflow" {
  cluster_name    = var.cluster_name
  namespace       = local.namespace
  service_account = "mlflow"
  role_arn        = aws_iam_role.mlflow.arn
}

resource "helm_release" "mlflow" {
  name       = "mlflow"
  namespace  = local.namespace
  repository = "https://community-charts.github.io/helm-charts"
  chart      = "mlflow"
  version    = "1.12.0"
  timeout    = 600

  values = [yamlencode({
    serviceAccount = { create = true, name = "mlflow" }

    # Its server answers whoever reaches it: the network policy says who does
    service = { type = "ClusterIP", port = 5000 }

    backendStore = {
      databaseMigration       = true
      databaseConnectionCheck = true
      postgres                = { enabled = true, host = module.database.host, port = module.database.port, database = module.database.database }
      existingDatabaseSecret  = { name = "mlflow-database", usernameKey = "username", passwordKey = "password" }
    }

    # Clients get artefacts through the server, and need no access to the bucket
    artifactRoot = {
      proxiedArtifactStorage = true
      s3                     = { enabled = true, bucket = module.artifacts.name }
    }

    extraEnvVars = { PGSSLMODE = "require" }
  })]

  depends_on = [aws_eks_pod_identity_association.mlflow, helm_release.access]
}

terraform {
  required_version = ">= 1.11"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.28"
    }

    helm = {
      source  = "hashicorp/helm"
      version = "~> 3.1"
    }
  }

  # Where the state lies is given to init: see docs/deployment.md
  backend "s3" {}
}

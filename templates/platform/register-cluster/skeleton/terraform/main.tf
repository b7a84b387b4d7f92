terraform {
  required_version = ">= 1.11"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.28"
    }
  }
}

variable "region" {
  description = "AWS region of the cluster"
  type        = string
}

variable "account_id" {
  description = "AWS account of the cluster; nothing is made in another one"
  type        = string
}

variable "cluster_name" {
  description = "Name of the EKS cluster"
  type        = string
}

provider "aws" {
  region              = var.region
  allowed_account_ids = [var.account_id]
}

data "aws_eks_cluster" "registered" {
  name = var.cluster_name

  lifecycle {
    postcondition {
      condition     = contains(["API", "API_AND_CONFIG_MAP"], self.access_config[0].authentication_mode)
      error_message = "The cluster takes no access entries yet: set its authentication mode to API_AND_CONFIG_MAP."
    }
  }
}

locals {
  cluster_name = data.aws_eks_cluster.registered.name
  cluster_arn  = data.aws_eks_cluster.registered.arn
}

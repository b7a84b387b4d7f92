# Where the state lies is in s3.tfbackend; the bucket must exist, with versioning.
terraform {
  backend "s3" {}
}

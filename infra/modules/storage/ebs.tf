locals {
  ebs_objects = {
    class-gp3 = {
      apiVersion = "storage.k8s.io/v1"
      kind       = "StorageClass"

      metadata = {
        name        = "gp3"
        annotations = { "storageclass.kubernetes.io/is-default-class" = "true" }
      }

      provisioner          = "ebs.csi.aws.com"
      volumeBindingMode    = "WaitForFirstConsumer"
      allowVolumeExpansion = true
      parameters           = { type = "gp3", encrypted = "true" }
    }
  }
}

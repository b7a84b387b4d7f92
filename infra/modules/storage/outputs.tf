output "model_bucket" {
  description = "Bucket of models, datasets and checkpoints"
  value       = module.models.name
}

output "model_role_arn" {
  description = "Role of pods that read models from the bucket and write to it"
  value       = aws_iam_role.models.arn
}

output "kms_key_arn" {
  description = "Key that everything stored is encrypted with"
  value       = aws_kms_key.storage.arn
}

output "storage_classes" {
  description = "Storage classes of volumes that workloads can claim; fsx is one volume that exists"
  value       = concat(["gp3"], var.efs ? ["efs"] : [], var.fsx == null ? [] : ["fsx"])
}

output "fsx_file_system_id" {
  description = "File system of Lustre, for monitoring and data repository tasks; null without one"
  value       = one(aws_fsx_lustre_file_system.scratch[*].id)
}

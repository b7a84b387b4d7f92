# The password is made here and written to Secrets Manager and the database: it is in no state.
# RDS's own, which changes every week, would lock out programs that read it when they start.
ephemeral "random_password" "password" {
  length  = 40
  special = false
}

resource "aws_secretsmanager_secret" "password" {
  #checkov:skip=CKV2_AWS_57:It is changed with password_version, together with a restart of those who use it
  name_prefix             = "${var.name}/database-"
  description             = "JSON with username and password of the database ${var.name}"
  kms_key_id              = var.kms_key_arn
  recovery_window_in_days = var.deletion_protection ? 30 : 7
}

resource "aws_secretsmanager_secret_version" "password" {
  secret_id = aws_secretsmanager_secret.password.id

  secret_string_wo = jsonencode({
    username = var.user
    password = ephemeral.random_password.password.result
  })

  secret_string_wo_version = var.password_version
}

# As it was kept: where the database could not be made, the next run would make up another one
ephemeral "aws_secretsmanager_secret_version" "password" {
  secret_id = aws_secretsmanager_secret_version.password.secret_id
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Crm.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class ListsByScope : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_MilestoneDepartments_Code_OwnerId",
                table: "MilestoneDepartments");

            migrationBuilder.DropIndex(
                name: "IX_InteractionTerritories_TerritoryId_Date",
                table: "InteractionTerritories");

            migrationBuilder.DropIndex(
                name: "IX_InteractionDepartments_Code_OwnerId",
                table: "InteractionDepartments");

            migrationBuilder.DropIndex(
                name: "IX_FollowUpTaskDepartments_Code_OwnerId",
                table: "FollowUpTaskDepartments");

            migrationBuilder.AddColumn<int>(
                name: "Audience",
                table: "MilestoneDepartments",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "CreatedBy",
                table: "MilestoneDepartments",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<DateTime>(
                name: "DeletedAt",
                table: "MilestoneDepartments",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DoneOn",
                table: "MilestoneDepartments",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DueOn",
                table: "MilestoneDepartments",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<Guid>(
                name: "ProjectId",
                table: "MilestoneDepartments",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<int>(
                name: "Audience",
                table: "InteractionTerritories",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "CreatedBy",
                table: "InteractionTerritories",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<DateTime>(
                name: "DeletedAt",
                table: "InteractionTerritories",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DurationMinutes",
                table: "InteractionTerritories",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Audience",
                table: "InteractionDepartments",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "CreatedBy",
                table: "InteractionDepartments",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<DateOnly>(
                name: "Date",
                table: "InteractionDepartments",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<DateTime>(
                name: "DeletedAt",
                table: "InteractionDepartments",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Kind",
                table: "InteractionDepartments",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "Assignee",
                table: "FollowUpTaskDepartments",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<int>(
                name: "Audience",
                table: "FollowUpTaskDepartments",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "CreatedBy",
                table: "FollowUpTaskDepartments",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<DateTime>(
                name: "DeletedAt",
                table: "FollowUpTaskDepartments",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DoneOn",
                table: "FollowUpTaskDepartments",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DueDate",
                table: "FollowUpTaskDepartments",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<DateOnly>(
                name: "SnoozedUntil",
                table: "FollowUpTaskDepartments",
                type: "date",
                nullable: true);

            migrationBuilder.FillFromOwner("InteractionDepartments", "OwnerId", "Interactions", "Date", "Kind", "Audience", "CreatedBy", "DeletedAt");

            migrationBuilder.FillFromOwner("InteractionTerritories", "InteractionId", "Interactions", "DurationMinutes", "Audience", "CreatedBy", "DeletedAt");

            migrationBuilder.FillFromOwner("FollowUpTaskDepartments", "OwnerId", "FollowUpTasks", "DueDate", "Assignee", "DoneOn", "SnoozedUntil", "Audience", "CreatedBy", "DeletedAt");

            migrationBuilder.FillFromOwner("MilestoneDepartments", "OwnerId", "Milestones", "DueOn", "DoneOn", "ProjectId", "Audience", "CreatedBy", "DeletedAt");

            migrationBuilder.CreateIndex(
                name: "IX_MilestoneDepartments_Code_DueOn_OwnerId_DoneOn_Audience_Cre~",
                table: "MilestoneDepartments",
                columns: new[] { "Code", "DueOn", "OwnerId", "DoneOn", "Audience", "CreatedBy", "ProjectId", "DeletedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_InteractionTerritories_TerritoryId_Date_InteractionId_Durat~",
                table: "InteractionTerritories",
                columns: new[] { "TerritoryId", "Date", "InteractionId", "DurationMinutes", "Audience", "CreatedBy", "DeletedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_InteractionDepartments_Code_Date_OwnerId_Audience_CreatedBy~",
                table: "InteractionDepartments",
                columns: new[] { "Code", "Date", "OwnerId", "Audience", "CreatedBy", "Kind", "DeletedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpTaskDepartments_Code_DueDate_OwnerId_DoneOn_Snoozed~",
                table: "FollowUpTaskDepartments",
                columns: new[] { "Code", "DueDate", "OwnerId", "DoneOn", "SnoozedUntil", "Audience", "CreatedBy", "Assignee", "DeletedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_MilestoneDepartments_Code_DueOn_OwnerId_DoneOn_Audience_Cre~",
                table: "MilestoneDepartments");

            migrationBuilder.DropIndex(
                name: "IX_InteractionTerritories_TerritoryId_Date_InteractionId_Durat~",
                table: "InteractionTerritories");

            migrationBuilder.DropIndex(
                name: "IX_InteractionDepartments_Code_Date_OwnerId_Audience_CreatedBy~",
                table: "InteractionDepartments");

            migrationBuilder.DropIndex(
                name: "IX_FollowUpTaskDepartments_Code_DueDate_OwnerId_DoneOn_Snoozed~",
                table: "FollowUpTaskDepartments");

            migrationBuilder.DropColumn(
                name: "Audience",
                table: "MilestoneDepartments");

            migrationBuilder.DropColumn(
                name: "CreatedBy",
                table: "MilestoneDepartments");

            migrationBuilder.DropColumn(
                name: "DeletedAt",
                table: "MilestoneDepartments");

            migrationBuilder.DropColumn(
                name: "DoneOn",
                table: "MilestoneDepartments");

            migrationBuilder.DropColumn(
                name: "DueOn",
                table: "MilestoneDepartments");

            migrationBuilder.DropColumn(
                name: "ProjectId",
                table: "MilestoneDepartments");

            migrationBuilder.DropColumn(
                name: "Audience",
                table: "InteractionTerritories");

            migrationBuilder.DropColumn(
                name: "CreatedBy",
                table: "InteractionTerritories");

            migrationBuilder.DropColumn(
                name: "DeletedAt",
                table: "InteractionTerritories");

            migrationBuilder.DropColumn(
                name: "DurationMinutes",
                table: "InteractionTerritories");

            migrationBuilder.DropColumn(
                name: "Audience",
                table: "InteractionDepartments");

            migrationBuilder.DropColumn(
                name: "CreatedBy",
                table: "InteractionDepartments");

            migrationBuilder.DropColumn(
                name: "Date",
                table: "InteractionDepartments");

            migrationBuilder.DropColumn(
                name: "DeletedAt",
                table: "InteractionDepartments");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "InteractionDepartments");

            migrationBuilder.DropColumn(
                name: "Assignee",
                table: "FollowUpTaskDepartments");

            migrationBuilder.DropColumn(
                name: "Audience",
                table: "FollowUpTaskDepartments");

            migrationBuilder.DropColumn(
                name: "CreatedBy",
                table: "FollowUpTaskDepartments");

            migrationBuilder.DropColumn(
                name: "DeletedAt",
                table: "FollowUpTaskDepartments");

            migrationBuilder.DropColumn(
                name: "DoneOn",
                table: "FollowUpTaskDepartments");

            migrationBuilder.DropColumn(
                name: "DueDate",
                table: "FollowUpTaskDepartments");

            migrationBuilder.DropColumn(
                name: "SnoozedUntil",
                table: "FollowUpTaskDepartments");

            migrationBuilder.CreateIndex(
                name: "IX_MilestoneDepartments_Code_OwnerId",
                table: "MilestoneDepartments",
                columns: new[] { "Code", "OwnerId" });

            migrationBuilder.CreateIndex(
                name: "IX_InteractionTerritories_TerritoryId_Date",
                table: "InteractionTerritories",
                columns: new[] { "TerritoryId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_InteractionDepartments_Code_OwnerId",
                table: "InteractionDepartments",
                columns: new[] { "Code", "OwnerId" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpTaskDepartments_Code_OwnerId",
                table: "FollowUpTaskDepartments",
                columns: new[] { "Code", "OwnerId" });
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Crm.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class ExchangeLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_InteractionDepartments_Code_OwnerId",
                table: "InteractionDepartments");

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

            migrationBuilder.FillFromOwner("InteractionDepartments", "Interactions", "Audience", "CreatedBy", "Date", "DeletedAt", "Kind");

            migrationBuilder.CreateIndex(
                name: "IX_InteractionDepartments_Code_Date_OwnerId_Audience_CreatedBy~",
                table: "InteractionDepartments",
                columns: new[] { "Code", "Date", "OwnerId", "Audience", "CreatedBy", "Kind" },
                filter: "\"DeletedAt\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_InteractionDepartments_Code_Date_OwnerId_Audience_CreatedBy~",
                table: "InteractionDepartments");

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

            migrationBuilder.CreateIndex(
                name: "IX_InteractionDepartments_Code_OwnerId",
                table: "InteractionDepartments",
                columns: new[] { "Code", "OwnerId" });
        }
    }
}

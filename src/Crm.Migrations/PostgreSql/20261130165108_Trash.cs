using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Crm.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Trash : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "WeatherVerdicts",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "WeatherSettings",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "Transmissions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "Tags",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "SharedDashboards",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "SavedViews",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "Roles",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "RetentionRules",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "Projects",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "ProcessingActivities",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "Portfolios",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "PortfolioEntries",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "PersonRequests",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "Organisations",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "Milestones",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "Merges",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "Interactions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "InteractionDocuments",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "InteractionComments",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "IndicatorValues",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "Indicators",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "Imports",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "FollowUpTasks",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "ExchangeTemplates",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "Documents",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "DashboardPublications",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "Contacts",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "ContactFunctions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "BodyMembers",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "Bodies",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "AccompanimentTimeEntries",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "Accompaniments",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeletedBy",
                table: "AccompanimentObjectives",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_WeatherVerdicts_DeletedAt",
                table: "WeatherVerdicts",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_WeatherSettings_DeletedAt",
                table: "WeatherSettings",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Transmissions_DeletedAt",
                table: "Transmissions",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Tags_DeletedAt",
                table: "Tags",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SharedDashboards_DeletedAt",
                table: "SharedDashboards",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SavedViews_DeletedAt",
                table: "SavedViews",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Roles_DeletedAt",
                table: "Roles",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_RetentionRules_DeletedAt",
                table: "RetentionRules",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_DeletedAt",
                table: "Projects",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ProcessingActivities_DeletedAt",
                table: "ProcessingActivities",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Portfolios_DeletedAt",
                table: "Portfolios",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PortfolioEntries_DeletedAt",
                table: "PortfolioEntries",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PersonRequests_DeletedAt",
                table: "PersonRequests",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_DeletedAt",
                table: "Organisations",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Milestones_DeletedAt",
                table: "Milestones",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Merges_DeletedAt",
                table: "Merges",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Interactions_DeletedAt",
                table: "Interactions",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_InteractionDocuments_DeletedAt",
                table: "InteractionDocuments",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_InteractionComments_DeletedAt",
                table: "InteractionComments",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_IndicatorValues_DeletedAt",
                table: "IndicatorValues",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_DeletedAt",
                table: "Indicators",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Imports_DeletedAt",
                table: "Imports",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpTasks_DeletedAt",
                table: "FollowUpTasks",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ExchangeTemplates_DeletedAt",
                table: "ExchangeTemplates",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_DeletedAt",
                table: "Documents",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DashboardPublications_DeletedAt",
                table: "DashboardPublications",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_DeletedAt",
                table: "Contacts",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ContactFunctions_DeletedAt",
                table: "ContactFunctions",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_BodyMembers_DeletedAt",
                table: "BodyMembers",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Bodies_DeletedAt",
                table: "Bodies",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AccompanimentTimeEntries_DeletedAt",
                table: "AccompanimentTimeEntries",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Accompaniments_DeletedAt",
                table: "Accompaniments",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AccompanimentObjectives_DeletedAt",
                table: "AccompanimentObjectives",
                column: "DeletedAt",
                filter: "\"DeletedAt\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_WeatherVerdicts_DeletedAt",
                table: "WeatherVerdicts");

            migrationBuilder.DropIndex(
                name: "IX_WeatherSettings_DeletedAt",
                table: "WeatherSettings");

            migrationBuilder.DropIndex(
                name: "IX_Transmissions_DeletedAt",
                table: "Transmissions");

            migrationBuilder.DropIndex(
                name: "IX_Tags_DeletedAt",
                table: "Tags");

            migrationBuilder.DropIndex(
                name: "IX_SharedDashboards_DeletedAt",
                table: "SharedDashboards");

            migrationBuilder.DropIndex(
                name: "IX_SavedViews_DeletedAt",
                table: "SavedViews");

            migrationBuilder.DropIndex(
                name: "IX_Roles_DeletedAt",
                table: "Roles");

            migrationBuilder.DropIndex(
                name: "IX_RetentionRules_DeletedAt",
                table: "RetentionRules");

            migrationBuilder.DropIndex(
                name: "IX_Projects_DeletedAt",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_ProcessingActivities_DeletedAt",
                table: "ProcessingActivities");

            migrationBuilder.DropIndex(
                name: "IX_Portfolios_DeletedAt",
                table: "Portfolios");

            migrationBuilder.DropIndex(
                name: "IX_PortfolioEntries_DeletedAt",
                table: "PortfolioEntries");

            migrationBuilder.DropIndex(
                name: "IX_PersonRequests_DeletedAt",
                table: "PersonRequests");

            migrationBuilder.DropIndex(
                name: "IX_Organisations_DeletedAt",
                table: "Organisations");

            migrationBuilder.DropIndex(
                name: "IX_Milestones_DeletedAt",
                table: "Milestones");

            migrationBuilder.DropIndex(
                name: "IX_Merges_DeletedAt",
                table: "Merges");

            migrationBuilder.DropIndex(
                name: "IX_Interactions_DeletedAt",
                table: "Interactions");

            migrationBuilder.DropIndex(
                name: "IX_InteractionDocuments_DeletedAt",
                table: "InteractionDocuments");

            migrationBuilder.DropIndex(
                name: "IX_InteractionComments_DeletedAt",
                table: "InteractionComments");

            migrationBuilder.DropIndex(
                name: "IX_IndicatorValues_DeletedAt",
                table: "IndicatorValues");

            migrationBuilder.DropIndex(
                name: "IX_Indicators_DeletedAt",
                table: "Indicators");

            migrationBuilder.DropIndex(
                name: "IX_Imports_DeletedAt",
                table: "Imports");

            migrationBuilder.DropIndex(
                name: "IX_FollowUpTasks_DeletedAt",
                table: "FollowUpTasks");

            migrationBuilder.DropIndex(
                name: "IX_ExchangeTemplates_DeletedAt",
                table: "ExchangeTemplates");

            migrationBuilder.DropIndex(
                name: "IX_Documents_DeletedAt",
                table: "Documents");

            migrationBuilder.DropIndex(
                name: "IX_DashboardPublications_DeletedAt",
                table: "DashboardPublications");

            migrationBuilder.DropIndex(
                name: "IX_Contacts_DeletedAt",
                table: "Contacts");

            migrationBuilder.DropIndex(
                name: "IX_ContactFunctions_DeletedAt",
                table: "ContactFunctions");

            migrationBuilder.DropIndex(
                name: "IX_BodyMembers_DeletedAt",
                table: "BodyMembers");

            migrationBuilder.DropIndex(
                name: "IX_Bodies_DeletedAt",
                table: "Bodies");

            migrationBuilder.DropIndex(
                name: "IX_AccompanimentTimeEntries_DeletedAt",
                table: "AccompanimentTimeEntries");

            migrationBuilder.DropIndex(
                name: "IX_Accompaniments_DeletedAt",
                table: "Accompaniments");

            migrationBuilder.DropIndex(
                name: "IX_AccompanimentObjectives_DeletedAt",
                table: "AccompanimentObjectives");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "WeatherVerdicts");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "WeatherSettings");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "Transmissions");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "Tags");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "SharedDashboards");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "SavedViews");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "Roles");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "RetentionRules");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "ProcessingActivities");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "Portfolios");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "PortfolioEntries");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "PersonRequests");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "Organisations");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "Milestones");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "Merges");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "Interactions");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "InteractionDocuments");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "InteractionComments");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "IndicatorValues");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "Indicators");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "Imports");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "FollowUpTasks");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "ExchangeTemplates");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "DashboardPublications");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "ContactFunctions");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "BodyMembers");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "Bodies");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "AccompanimentTimeEntries");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "Accompaniments");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "AccompanimentObjectives");
        }
    }
}

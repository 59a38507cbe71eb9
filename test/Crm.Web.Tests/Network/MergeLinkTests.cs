using Crm.Migrations;
using Crm.Modules.Territories.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Network;

/// <summary>No link is lost at a merge: each table that names an organisation or a contact has somebody who moves it.</summary>
public sealed class MergeLinkTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    /// <summary>Values of the record itself, merged field by field; and the answer to a person, which stays where it was given.</summary>
    private static readonly string[] OwnValues = ["OrganisationTerritory", "ContactTerritory", "ContactEmail", "ContactPhone", "PersonRequest"];

    [Theory, InlineData("OrganisationId", MergeKind.Organisation), InlineData("ContactId", MergeKind.Contact)]
    public async Task Every_link_has_its_owner(string column, MergeKind kind)
    {
        var crm = await hosts.On(Engine.Sqlite);
        await crm.As("system", services =>
        {
            var linking = services.GetRequiredService<CrmDbContext>().Model.GetEntityTypes().Where(t => t.FindProperty(column) is not null)
                .Select(t => t.ClrType.Name).Except(OwnValues).ToList();
            var moved = services.GetServices<IMergeLinks>().Where(o => o.Kind == kind).Select(o => o.Rows.Name).ToList();
            linking.ShouldNotBeEmpty();
            linking.Except(moved).ShouldBeEmpty();
            return Task.CompletedTask;
        });
    }
}

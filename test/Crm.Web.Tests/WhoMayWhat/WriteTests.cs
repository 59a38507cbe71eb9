using Crm.Foundation.Access;
using Crm.Workbench.Access;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>Whose rows each write touches, as the code declares it, compared with the table a person approved.</summary>
public sealed class WriteTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    [Fact]
    public async Task The_writes_and_the_rows_they_touch_are_those_of_the_approved_table()
    {
        var crm = await hosts.On(Engine.Sqlite);
        var found = ApprovedWrites.Of(crm.Services.GetRequiredService<WriteCatalog>(), Doors(crm));

        // CRM_DOORS=accept writes the table, for a person to read before committing.
        if (Environment.GetEnvironmentVariable("CRM_DOORS") == "accept") ApprovedWrites.Write(found);
        else found.ShouldBe(ApprovedWrites.All);
    }

    [Fact]
    public async Task Every_door_that_writes_follows_a_declared_write_and_asks_for_its_right()
    {
        var crm = await hosts.On(Engine.Sqlite);
        var known = crm.Services.GetRequiredService<WriteCatalog>().All.ToDictionary(w => w.Name);
        var problems = new List<string>();
        foreach (var door in Doors(crm))
        {
            if (door.IsApi && door.Write is null) problems.Add($"{door}: no declared write");
            if (ApprovedWrites.NameOf(door) is ApprovedWrites.Self or ApprovedWrites.Trash) continue;
            if (!known.TryGetValue(ApprovedWrites.NameOf(door), out var write)) problems.Add($"{door}: {ApprovedWrites.NameOf(door)} is declared nowhere");
            else if (door.IsApi && write.Permission is { } right && !door.Permissions.Contains(right)) problems.Add($"{door}: not behind {right}");
        }
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }

    private static IReadOnlyList<Door> Doors(CrmHost crm) => [.. Door.Of(crm.Services.GetRequiredService<EndpointDataSource>()).Where(d => d.IsWrite)];
}

using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Home;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Modules.Territories.Places.Geography;
using Crm.Modules.Territories.Tests.Accompaniments;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Testing;
using Crm.Workbench.Documents;
using Crm.Workbench.Dossiers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Network;

/// <summary>A territory that moves takes its organisations, their people, its missions and their documents with it.</summary>
public sealed class NetworkFollowTests
{
    [Theory, Engines]
    public async Task Organisations_and_people_are_in_scope_where_their_territory_now_is(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var organisation = await Made.Write(crm, "caf62", Made.Body("Intercommunalité", Log.Ternois));
        var person =
            await Made.Write(crm, "caf62",
            new ContactInput { LastName = "Mouvant", Function = new FunctionInput { OrganisationId = organisation, Title = "Agent" } });
        var known = await Made.Write(crm, "caf62", new ContactInput { LastName = "Connu", TerritoryIds = [Log.Ternois.Id] });
        var mission = await Missions.Write(crm, "caf62", Missions.Input(place: Log.Ternois));
        var (document, ofMission) = (await Attach(crm, OwnerKinds.Organisation, organisation), await Attach(crm, AccompanimentNoun.Name, mission));
        (await Made.Organisation(crm, "caf02-80", organisation)).Departments.ShouldBe(["62", "80"]);
        foreach (var file in (Guid[])[document, ofMission]) (await Places(crm, file)).ShouldBe(["62", "80"]);

        await crm.As("system", async s =>
        {
            var data = s.GetRequiredService<HomeData>();
            data.Context.Remove(await data.TerritoryDepartments.AsTracking().SingleAsync(d => d.TerritoryId == Log.Ternois.Id && d.Code == "80"));
            await data.Save(default);
            await s.GetRequiredService<ScopeMover>().Follow([new TerritoryMove(Log.Ternois.Id, ["62", "80"], ["62"])], default);
        });

        (await Made.Organisation(crm, "caf62", organisation)).Departments.ShouldBe(["62"]);
        (await Made.Contact(crm, "caf62", person)).Departments.ShouldBe(["62"]);
        (await Made.Contact(crm, "caf62", known)).Departments.ShouldBe(["62"]);
        foreach (var file in (Guid[])[document, ofMission]) (await Places(crm, file)).ShouldBe(["62"]);
    }

    private static async Task<Guid> Attach(CrmHost crm, string kind, Guid owner)
    {
        using var note = new MemoryStream("%PDF-1.4 note"u8.ToArray());
        return await crm.As("caf62", s => s.GetRequiredService<DocumentAppService>().Attach(new DossierRef(kind, owner), note, "note.pdf", default));
    }

    private static Task<List<string>> Places(CrmHost crm, Guid document) => crm.As("system", s => s.GetRequiredService<HomeData>().Context
        .Set<DocumentDepartment>().Where(r => r.OwnerId == document).Select(r => r.Code).OrderBy(c => c).ToListAsync());
}

using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Workbench.Imports;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Imports;

/// <summary>A whole import taken back: what it made, what it changed, what people changed since.</summary>
public sealed class UndoTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Theory, Engines]
    public async Task What_it_made_is_gone_and_what_it_changed_is_as_before(Engine engine)
    {
        var crm = await hosts.On(engine);
        await crm.Imported("caf59", "organisations", "nom;sigle;territoires\nAssociation Avant;AV;59\n");
        var done = await crm.Imported("caf59", "organisations", "nom;sigle;territoires\nAssociation Avant;AP;59|59350\nAssociation Neuve;AN;59\n");
        (done.Created, done.Changed).ShouldBe((1, 1));

        var undone = await crm.Undone("responsable59", done.Id);

        (undone.State, undone.Kept).ShouldBe((ImportState.Undone, 0));
        using var script = await crm.SignedIn("caf59");
        (await script.GetJson("/api/v1/organisations?q=neuve")).GetProperty("total").GetInt32().ShouldBe(0);
        var before = (await script.GetJson("/api/v1/organisations?q=association avant")).GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        (before.GetProperty("acronym").GetString(), before.GetProperty("territoryIds").GetArrayLength()).ShouldBe(("AV", 1));
    }

    [Theory, Engines]
    public async Task People_their_addresses_and_their_functions_go_back_too(Engine engine)
    {
        var crm = await hosts.On(engine);
        await crm.Imported("caf59", "contacts", "nom;prenom;courriel;organisation;fonction\nRetour;Alix;alix@exemple.fr;Maison Retour;Directrice\n");
        var done =
            await crm.Imported("caf59", "contacts",
            "nom;prenom;courriel;telephone;organisation;fonction\nRetour;Alix;alix@exemple.fr;03 20 00 00 01;Autre " +
            "Maison;Présidente\nAller;Sacha;sacha@exemple.fr;;Autre Maison;Trésorier\n");

        await crm.Undone("responsable59", done.Id);

        using var script = await crm.SignedIn("caf59");
        (await script.GetJson("/api/v1/contacts?q=aller sacha")).GetProperty("total").GetInt32().ShouldBe(0);
        var alix = (await script.GetJson("/api/v1/contacts?q=retour alix")).GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        alix.GetProperty("phones").GetArrayLength().ShouldBe(0);
        (await script.GetJson($"/api/v1/functions?contact={alix.GetProperty("id").GetString()}")).GetProperty("items").EnumerateArray().ShouldHaveSingleItem()
            .GetProperty("title").GetString().ShouldBe("Directrice");
        (await script.GetJson("/api/v1/organisations?q=autre maison")).GetProperty("total").GetInt32().ShouldBe(0);
    }

    [Theory, Engines]
    public async Task What_somebody_changed_since_stays_and_is_listed(Engine engine)
    {
        var crm = await hosts.On(engine);
        var done = await crm.Imported("caf59", "organisations", "nom;territoires\nAssociation Reprise;59\nAssociation Laissée;59\n");
        await crm.Imported("caf59", "organisations", "nom;sigle;territoires\nAssociation Reprise;REP;59\n");

        var undone = await crm.Undone("cnaf", done.Id);

        undone.Kept.ShouldBe(1);
        var kept = (await crm.Refusals("cnaf", done.Id)).ShouldHaveSingleItem();
        (kept.Phase, kept.Value).ShouldBe((RejectionPhase.Undo, "Association Reprise"));
        using var script = await crm.SignedIn("caf59");
        (await script.GetJson("/api/v1/organisations?q=association reprise")).GetProperty("total").GetInt32().ShouldBe(1);
        (await script.GetJson("/api/v1/organisations?q=association laissee")).GetProperty("total").GetInt32().ShouldBe(0);
    }

    [Theory, Engines]
    public async Task After_thirty_days_or_beyond_ones_scope_it_is_refused(Engine engine)
    {
        var crm = await hosts.On(engine);
        var ofNation = await crm.Imported("cnaf", "organisations", "nom;territoires\nAssociation Nationale;59\n");
        var own = await crm.Imported("caf59", "organisations", "nom;territoires\nAssociation Tardive;59\n");

        // What the whole network made is out of a Caf's sight.
        (await Should.ThrowAsync<BusinessException>(() => crm.Undone("responsable59", ofNation.Id))).Code.ShouldBe(CoreErrors.NotFound);
        crm.Time.Advance(TimeSpan.FromDays(31));
        (await Should.ThrowAsync<BusinessException>(() => crm.Undone("responsable59", own.Id))).Code.ShouldBe(ImportErrors.UndoTooLate);
        crm.Time.Advance(TimeSpan.FromDays(-31));
    }

    [Theory, Engines]
    public async Task An_undo_cut_short_goes_on(Engine engine)
    {
        var crm = await hosts.On(engine);
        var done = await crm.Imported("caf59", "organisations",
            "nom;territoires\n" + string.Concat(Enumerable.Range(1, 1200).Select(i => $"Coupure numéro {i} bis;59\n")));
        await crm.As("responsable59", s => s.GetRequiredService<ImportCenter>().Undo(done.Id, default));
        await crm.As("responsable59", async s =>
        {
            var import = await s.GetRequiredService<ImportTools>().Find(done.Id, default);
            await s.GetRequiredService<ImportUndoing>().Next(import, default);
            await s.GetRequiredService<ModuleDbContext>().SaveChangesAsync();
        });
        crm.Time.Advance(Import.Patience + TimeSpan.FromSeconds(1));

        await crm.Work(done.Id);

        var undone = await crm.Read("responsable59", done.Id);
        (undone.State, undone.Kept).ShouldBe((ImportState.Undone, 0));
        using var script = await crm.SignedIn("caf59");
        (await script.GetJson("/api/v1/organisations?q=coupure numero")).GetProperty("total").GetInt32().ShouldBe(0);
    }
}

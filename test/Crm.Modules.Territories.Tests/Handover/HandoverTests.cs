using System.IO.Compression;
using System.Net;
using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Accompaniments.Handover;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Tests.Accompaniments;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Testing;
using Crm.Workbench.Documents;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Handover;

/// <summary>The pack of a territory: what is in it, for whom, and the document made of it.</summary>
public sealed class HandoverTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private static Task<HandoverPack> Pack(CrmHost crm, string account, Guid territory) =>
        crm.As(account, s => s.GetRequiredService<HandoverReader>().Of(territory, default));

    private static string Words(HandoverPack pack, string section) =>
        string.Join('\n', pack.Sections.Single(s => s.Key == section).Rows.Select(r => string.Join(" | ", r.Select(c => c.Text))));

    [Theory, Engines]
    public async Task It_tells_promises_open_subjects_what_comes_and_the_last_exchanges(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        await Log.Write(crm, "caf59", Log.Input("Avec suite") with { Date = Days.Ago(5), NextStep = Log.Step(-2) });
        await Log.Write(crm, "caf59", Log.Input("Sans suite") with { Date = Days.Ago(89), Text = "La mairie **attend** un chiffrage." });
        await Log.Write(crm, "caf59", Log.Input("Trop ancien") with { Date = Days.Ago(90) });
        await Log.Write(crm, "caf59", Log.Input("Copil à venir") with { Date = Days.Ahead(60) });
        await Log.Write(crm, "caf59", Log.Input("Au-delà") with { Date = Days.Ahead(61) });
        for (var i = 0; i < 9; i++) await Log.Write(crm, "caf59", Log.Input($"Récent {i}") with { Date = Days.Ago(1) });
        await Missions.Write(crm, "caf59",
            Missions.Input("Mission ouverte") with { Objectives = [new() { Text = "Chiffrer" },
            new() { Text = "Déjà fait", State = ObjectiveState.Reached }] });

        var pack = await Pack(crm, "caf59", Log.Lille.Id);
        Words(pack, "promesses").ShouldContain("Rappeler");
        pack.Sections.Single(s => s.Key == "promesses").Rows[0][2].IsLate.ShouldBeTrue();
        Words(pack, "sujets").ShouldContain("Sans suite");
        Words(pack, "sujets").ShouldContain("La mairie attend un chiffrage.");
        Words(pack, "sujets").ShouldNotContain("Avec suite");
        Words(pack, "sujets").ShouldNotContain("Trop ancien");
        Words(pack, "calendrier").ShouldContain("Copil à venir");
        Words(pack, "calendrier").ShouldContain("Fin prévue de l’accompagnement");
        Words(pack, "calendrier").ShouldNotContain("Au-delà");
        Words(pack, "accompagnements").ShouldContain("Mission ouverte");
        Words(pack, "accompagnements").ShouldEndWith("Chiffrer");
        pack.Sections.Single(s => s.Key == "echanges").Rows.Count.ShouldBe(10);
        pack.HasConfidential.ShouldBeFalse();
    }

    [Theory, Engines]
    public async Task Private_notes_stand_apart_and_only_for_who_may_read_them(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        await Log.Write(crm, "caf59", Log.Input("Tension avec la direction", Audience.Private) with { NextStep = Log.Step() with { Title = "Apaiser" } });
        await Missions.Write(crm, "caf59", Missions.Input("Mission discrète", null, Audience.Private));
        foreach (var (account, reads) in new[] { ("caf59", true), ("responsable59", true), ("cnaf", false) })
        {
            var pack = await Pack(crm, account, Log.Lille.Id);
            pack.HasConfidential.ShouldBe(reads, account);
            var shared = string.Concat(pack.WithoutConfidential().Sections.SelectMany(s => s.Rows).SelectMany(r => r).Select(c => c.Text));
            foreach (var secret in new[] { "Tension", "Apaiser", "discrète" })
            {
                shared.ShouldNotContain(secret);
                if (reads) Words(pack, HandoverPack.ConfidentialKey).ShouldContain(secret);
            }
            var document = await Document(crm, account, confidential: true);
            document.Contains("Tension", StringComparison.Ordinal).ShouldBe(reads, account);
            (await Document(crm, account, confidential: false)).ShouldNotContain("Tension");
        }
    }

    [Theory, Engines]
    public async Task Out_of_scope_there_is_none(Engine engine)
    {
        var crm = await hosts.On(engine);
        (await Should.ThrowAsync<BusinessException>(() => Pack(crm, "caf62", Log.Lille.Id))).Status.ShouldBe(404);
        (await Should.ThrowAsync<BusinessException>(() => Pack(crm, "caf59", Guid.NewGuid()))).Status.ShouldBe(404);
        foreach (var (account, status) in new[] { ("caf62", HttpStatusCode.NotFound), ("cdsf59", HttpStatusCode.Forbidden), ("admin", HttpStatusCode.Forbidden),
            ("caf59", HttpStatusCode.OK) })
        {
            using var script = await crm.SignedIn(account);
            foreach (var url in new[] { $"/api/v1/territories/{Log.Lille.Id}/handover", $"/territoires/{Log.Lille.Id}/passation.docx" })
                (await script.GetAsync(url)).StatusCode.ShouldBe(status, $"{account} {url}");
        }
    }

    [Theory, Engines]
    public async Task It_takes_few_commands(Engine engine)
    {
        var crm = await hosts.On(engine);
        for (var i = 0; i < 5; i++) await Log.Write(crm, "caf59", Log.Input($"Échange {i}") with { NextStep = Log.Step() });
        await Missions.Write(crm, "caf59", Missions.Input());
        await Pack(crm, "caf59", Log.Lille.Id);
        using var queries = crm.CountQueries();
        await Pack(crm, "caf59", Log.Lille.Id);
        queries.ShouldBeAtMost(11);
    }

    [Theory, Engines]
    public async Task The_document_is_valid_Word_in_French_with_real_headings_and_repeated_table_heads(Engine engine)
    {
        var crm = await hosts.On(engine);
        await Log.Write(crm, "caf59", Log.Input("Caractères <&> \u0001 et é") with { Text = "Deux\nlignes" });
        var stream =
            await crm.As("caf59", async s =>
            (await s.GetRequiredService<HandoverFiles>()
            .Docx([Log.Lille.Id, Log.Card(Contracts.TerritoryKind.Commune, "59512", "Roubaix", "59").Id], true, default)).Content);
        using var document = WordprocessingDocument.Open(stream, false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document)
            .Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        var body = document.MainDocumentPart!.Document!.Body!;
        var headings = body.Elements<Paragraph>().Select(p => (Style: p.ParagraphProperties?.ParagraphStyleId?.Val?.Value, p.InnerText))
            .Where(p => p.Style?.StartsWith("Heading", StringComparison.Ordinal) is true).ToList();
        headings.Where(h => h.Style == "Heading1").Select(h => h.InnerText).ShouldBe(["Lille", "Roubaix"]);
        headings.Count(h => h.Style == "Heading2").ShouldBeGreaterThan(12);
        document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Elements<Style>()
            .Where(s => s.StyleName?.Val?.Value?.StartsWith("heading", StringComparison.Ordinal) is true)
            .ShouldAllBe(s => s.StyleParagraphProperties!.OutlineLevel != null);
        document.MainDocumentPart.StyleDefinitionsPart.Styles.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.Languages!.Val!.Value.ShouldBe(
            "fr-FR");
        document.PackageProperties.Language.ShouldBe("fr-FR");
        var tables = body.Elements<Table>().ToList();
        tables.ShouldNotBeEmpty();
        tables.ShouldAllBe(t => t.Elements<TableRow>().First().TableRowProperties!.Elements<TableHeader>().Any());
        var page = body.Elements<SectionProperties>().Single().GetFirstChild<PageSize>()!;
        (page.Width!.Value, page.Height!.Value).ShouldBe((11906u, 16838u));
    }

    [Theory, Engines]
    public async Task A_file_holds_at_least_one_territory_and_not_too_many(Engine engine)
    {
        var crm = await hosts.On(engine);
        async Task<string> Refused(IReadOnlyCollection<Guid> ids) =>
            (await Should.ThrowAsync<InputException>(() =>
            crm.As("caf59", s => s.GetRequiredService<HandoverFiles>().Docx(ids, false, default)))).Errors[0].Code;
        (await Refused([])).ShouldBe(HandoverErrors.NoTerritory);
        (await Refused([.. Enumerable.Range(0, HandoverFiles.MaxTerritories + 1).Select(_ => Guid.NewGuid())])).ShouldBe(HandoverErrors.TooManyTerritories);
    }

    [Theory, Engines]
    public async Task A_portfolio_holds_what_is_open_and_where_one_logged_this_year(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        await Log.Write(crm, "caf59", Log.Input() with { NextStep = Log.Step() });
        await Log.Write(crm, "caf59", Log.Input() with { Date = Days.Ago(3) });
        await Missions.Write(crm, "caf59", Missions.Input());
        await Log.Write(crm, "caf62", Log.Input(places: Log.Ternois));
        var caf59 = (await crm.ProfileOf("caf59")).UserId;
        var held = (await crm.As("responsable59", s => s.GetRequiredService<HandoverFiles>().HeldBy(caf59, default))).ShouldHaveSingleItem();
        (held.Id, held.Tasks, held.Missions, held.Exchanges).ShouldBe((Log.Lille.Id, 1, 1, 2));
        (await crm.As("responsable59", async s => await s.GetRequiredService<HandoverFiles>().HeldBy((await crm.ProfileOf("caf62")).UserId, default)))
            .ShouldBeEmpty("out of the reader's scope");
    }

    private static async Task<string> Document(CrmHost crm, string account, bool confidential)
    {
        var content = await crm.As(account, async s => (await s.GetRequiredService<HandoverFiles>().Docx([Log.Lille.Id], confidential, default)).Content);
        using var zip = new ZipArchive(content, ZipArchiveMode.Read);
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return await reader.ReadToEndAsync();
    }
}

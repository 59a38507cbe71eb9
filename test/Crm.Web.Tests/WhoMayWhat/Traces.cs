using System.Text.Json;
using Crm.Modules.Territories.Contracts;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>What the demonstration does not hold and some doors lead to: a comment and a file under an exchange, a merge, a transmission, a person's request,
/// an import begun.</summary>
internal static class Traces
{
    public static async Task Leave(HttpClient script)
    {
        var exchange = await First(script, "interactions");
        await script.PostJson($"/api/v1/interactions/{exchange.Text("id")}/comments", new { text = "Bien reçu." });
        using var file = new MultipartFormDataContent { { new ByteArrayContent([.. "%PDF-1.7"u8]), "file", "releve.pdf" } };
        (await script.PostAsync($"/api/v1/interactions/{exchange.Text("id")}/documents", file)).EnsureSuccessStatusCode();
        var pair = await First(script, "contacts/duplicates");
        await script.PostJson($"/api/v1/contacts/{pair.GetProperty("second").Text("id")}/merge", new { into = pair.GetProperty("first").Text("id") });
        await script.PostJson($"/api/v1/territories/{TerritoryIds.Of(TerritoryKind.Commune, "59512")}/transmissions",
            new { from = "caf59@demo.crm", to = "responsable59@demo.crm" });
        await script.PostJson("/api/v1/personal-data-requests",
            new { kind = "Access", contactId = (await First(script, "contacts")).Text("id"), receivedOn = Days.Today,
            askedBy = "Courrier", decision = "Granted" });
        using var list = new MultipartFormDataContent { { new StringContent("organisations"), "kind" },
            { new StringContent("nom;territoires\nAssociation Essai;59\n"), "file", "organisations.csv" } };
        (await script.PostAsync("/api/v1/imports", list)).EnsureSuccessStatusCode();
    }

    private static async Task<JsonElement> First(HttpClient script, string resource) =>
        (await script.GetJson($"/api/v1/{resource}?pageSize=1")).GetProperty("items")[0];
}

using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Network.Contacts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using static Crm.Modules.Territories.Contracts.TerritoriesPermissions.Network;

namespace Crm.Modules.Territories.Network.Api;

/// <summary><c>/api/v1/contacts</c></summary>
internal static class ContactEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var contacts = api.MapGroup("contacts").WithTags("Contacts");
        contacts.MapGet("",
            (ContactReader s, [AsParameters] ContactFilter filter, [AsParameters] PageRequest page, CancellationToken ct) => s.List(filter, page, ct))
            .Requires(Default).WithSummary("Contacts, par nom.");
        contacts.MapGet("{id:guid}", (ContactReader s, Guid id, CancellationToken ct) => Answers.One(s.Get(id, ct))).Requires(Default)
            .WithSummary("Un contact.");
        contacts.MapPost("", async (ContactAppService s, ContactReader r, ContactInput input, CancellationToken ct) =>
            await s.Create(input, ct) is var (id, created) ? Answers.Made(await r.Get(id, ct), created, "contacts") : null!)
            .Requires(Edit).WithSummary("Ajoute un contact ; function ajoute en même temps sa fonction.");
        contacts.MapPut("{id:guid}", (ContactAppService s, ContactReader r, Guid id, ContactInput input, IfMatch match, CancellationToken ct) =>
            Answers.Changed(() => s.Update(id, input, match.Stamp, ct), () => r.Get(id, ct))).Requires(Edit).WithSummary("Remplace un contact.");
        contacts.MapPatch("{id:guid}",
            (ContactAppService s, ContactReader r, IOptions<JsonOptions> json, Guid id, JsonElement patch, IfMatch match, CancellationToken ct) =>
            Answers.Changed(async () =>
                await s.Update(id, MergePatch.Apply((await r.Get(id, ct)).ToInput(), patch, json.Value.SerializerOptions),
                match.Stamp, ct), () => r.Get(id, ct)))
            .Requires(Edit).WithSummary("Modifie un contact (JSON merge patch).");
        contacts.MapDelete("{id:guid}", async (ContactAppService s, Guid id, IfMatch match, CancellationToken ct) =>
            { await s.Delete(id, match.Stamp, ct); return Results.NoContent(); })
            .Requires(Edit).WithSummary("Met un contact à la corbeille, avec ses fonctions, pour 30 jours.");
        contacts.MapPost("{id:guid}/restore", (ContactAppService s, ContactReader r, Guid id, CancellationToken ct) =>
            Answers.Changed(() => s.Restore(id, ct), () => r.Get(id, ct)))
            .Requires(Edit).WithSummary("Reprend un contact de la corbeille.");
    }
}

using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Jobs;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Exchanges.Incoming;

/// <summary>What reading invitations and mails brings to the module.</summary>
internal sealed class IncomingPart : CrmModule
{
    private sealed record Pasted(string? Text);

    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddScoped<KeptFiles>().AddScoped<IncomingAppService>();

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => KeptFileTables.Apply(model);

    public override void ConfigureJobs(JobCatalog jobs) => jobs.Every<KeptFiles>("pieces-en-attente", "50 3 * * *");

    public override void MapApi(RouteGroupBuilder api)
    {
        // The house's own filter guards cookie-authenticated writes; the form's token would refuse access tokens.
        api.MapPost("incoming-messages", async (IncomingAppService s, IFormFile file, CancellationToken ct) =>
        {
            await using var content = file.OpenReadStream();
            return await s.Read(content, file.FileName, ct);
        }).DisableAntiforgery().Requires(InteractionWrites.Make).WithTags("Échanges")
            .WithSummary("Lit une invitation (.ics) ou un courriel (.eml) et propose l’échange à noter, sans rien noter.");
        api.MapPost("incoming-messages/text", (IncomingAppService s, Pasted input, CancellationToken ct) => s.Read(input.Text, ct))
            .Requires(InteractionWrites.Make).WithTags("Échanges")
            .WithSummary("La même chose pour le texte d’un courriel copié (De, À, Envoyé, Objet).");
    }
}

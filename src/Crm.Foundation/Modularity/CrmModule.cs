using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Jobs;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Foundation.Modularity;

/// <summary>One module of the house: what it needs, and what it brings. Every hook is optional.</summary>
public abstract class CrmModule
{
    /// <summary>Modules that must come before.</summary>
    public virtual IReadOnlyList<Type> DependsOn => [];

    public virtual void ConfigureServices(IServiceCollection services, IConfiguration configuration) { }

    public virtual void ConfigureModel(ModelBuilder model, ModuleDbContext context) { }

    public virtual void DefinePermissions(PermissionCatalog permissions) { }

    public virtual void ConfigureMenu(MenuBuilder menu) { }

    /// <summary>Endpoints under <c>/api/v1</c>.</summary>
    public virtual void MapApi(RouteGroupBuilder api) { }

    /// <summary>Fragments and downloads outside the API.</summary>
    public virtual void MapPages(IEndpointRouteBuilder routes) { }

    public virtual void ConfigureJobs(JobCatalog jobs) { }
}

/// <summary>Loads demonstration data, once; run in the order of <see cref="Order"/>. Must be safe to run again.</summary>
public interface IDemoSeed
{
    int Order { get; }
    Task Seed(CancellationToken ct);
}

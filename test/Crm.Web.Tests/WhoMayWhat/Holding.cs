using System.Data.Common;
using Crm.Foundation.Errors;
using Crm.Migrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>Lets a request do everything but write: what comes to the point of saving has passed every check, and nothing changes for the next.</summary>
internal sealed class Holding : SaveChangesInterceptor
{
    public const string Code = "Test:Held";

    private readonly Commands commands;

    public Holding() => commands = new Commands(this);

    public bool IsOn { get; set; }

    /// <summary>Something came to be written since this was last set.</summary>
    public bool Held { get; set; }

    public void In(IServiceCollection services) => services.ConfigureDbContext<SqliteCrmDbContext>(o => o.AddInterceptors(this, commands));

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result,
        CancellationToken cancellationToken = default)
    {
        Stop();
        return ValueTask.FromResult(result);
    }

    private void Stop()
    {
        if (!IsOn) return;
        Held = true;
        throw new BusinessException(Code, 409);
    }

    /// <summary>Statements that write without the tracker.</summary>
    private sealed class Commands(Holding holding) : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData,
            InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (command.CommandText.Contains("UPDATE", StringComparison.Ordinal) || command.CommandText.Contains("DELETE", StringComparison.Ordinal)
                || command.CommandText.Contains("INSERT", StringComparison.Ordinal)) holding.Stop();
            return ValueTask.FromResult(result);
        }
    }
}

